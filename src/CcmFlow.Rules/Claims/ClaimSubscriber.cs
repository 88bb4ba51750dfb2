namespace CcmFlow.Rules.Claims;

/// <summary>The patient, who is always the subscriber here: CCM patients have their own member id.</summary>
/// <param name="Name">As on the card.</param>
/// <param name="MemberId">MBI for Medicare, the plan's id otherwise; with or without dashes.</param>
/// <param name="BirthDate">Required by payers.</param>
/// <param name="Sex">Required by payers.</param>
/// <param name="Address">Required by payers.</param>
public sealed record ClaimSubscriber(
    PersonName Name,
    string MemberId,
    DateOnly? BirthDate,
    AdministrativeSex Sex,
    PostalAddress? Address);
