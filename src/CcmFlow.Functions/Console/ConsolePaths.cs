using System.Globalization;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Functions.Console;

/// <summary>The console's addresses, each written once. Ids and months only.</summary>
public static class ConsolePaths
{
    public const string Root = "/api/console";
    public const string SignIn = Root + "/sign-in";

    /// <summary>Where a ticket of the command line is turned in.</summary>
    public static string Ticket(string ticket) => $"{Root}/ticket/{ticket}";

    public static string Today(string practice) => $"{Root}/{practice}";

    public static string SignOut(string practice) => $"{Today(practice)}/sign-out";

    public static string Patients(string practice) => $"{Today(practice)}/patients";

    /// <summary>The list that a search left.</summary>
    /// <param name="search">Of <see cref="Identity.KeptSearches"/>; null: everybody.</param>
    /// <param name="page">From 1.</param>
    public static string PatientsFound(string practice, string? search, int page)
    {
        var query = new[] { search is null ? null : $"search={search}", page == 1 ? null : string.Create(CultureInfo.InvariantCulture, $"page={page}") }.OfType<string>().ToList();
        return query.Count == 0 ? Patients(practice) : $"{Patients(practice)}?{string.Join('&', query)}";
    }

    public static string Import(string practice) => $"{Today(practice)}/import";

    public static string ImportOf(string practice, string import) => $"{Import(practice)}/{import}";

    public static string Rejected(string practice, string import) => $"{ImportOf(practice, import)}/rejected";

    public static string Patient(string practice, string patient) => $"{Patients(practice)}/{patient}";

    /// <summary>The form that mends what the roster says.</summary>
    /// <param name="fact">At which field; null: from its start.</param>
    /// <param name="claimOf">The month of the claim that it is mended for: there it leads back to.</param>
    public static string Roster(string practice, string patient, string? fact = null, ServiceMonth? claimOf = null) =>
        $"{Patient(practice, patient)}/roster{(claimOf is { } month ? $"?claim={month}" : "")}{(fact is null ? "" : $"#{fact}")}";

    public static string PatientMonth(string practice, string patient, ServiceMonth month) => $"{Patient(practice, patient)}/months/{month}";

    public static string TimeEntry(string practice, string patient, ServiceMonth month, string entry) => $"{PatientMonth(practice, patient, month)}/entries/{entry}";

    public static string CloseMonth(string practice, string patient, ServiceMonth month) => $"{PatientMonth(practice, patient, month)}/close";

    public static string Complexity(string practice, string patient, ServiceMonth month) => $"{PatientMonth(practice, patient, month)}/complexity";

    public static string ReopenMonth(string practice, string patient, ServiceMonth month) => $"{PatientMonth(practice, patient, month)}/reopen";

    public static string Record(string practice, string patient, ServiceMonth month) => $"{PatientMonth(practice, patient, month)}/record";

    public static string SendRecord(string practice, string patient, ServiceMonth month) => $"{Record(practice, patient, month)}/deliveries";

    public static string OnCall(string practice) => $"{Today(practice)}/on-call";

    public static string Month(string practice, ServiceMonth? month = null) => $"{Today(practice)}/month{Tail(month)}";

    public static string Claims(string practice, ServiceMonth? month = null) => $"{Today(practice)}/claims{Tail(month)}";

    public static string ClaimFiles(string practice) => $"{Today(practice)}/claim-files";

    public static string FileOutcome(string practice, int number) => string.Create(CultureInfo.InvariantCulture, $"{Today(practice)}/interchanges/{number}/outcome");

    public static string Release(string practice, string remittance) => $"{Today(practice)}/remittances/{remittance}/release";

    public static string Settle(string practice, string item) => $"{Today(practice)}/unmatched/{item}/done";

    public static string Packet(string practice, string month, string patient) => $"{Today(practice)}/claims/{month}/{patient}";

    public static string Reports(string practice, ServiceMonth? month = null) => $"{Today(practice)}/reports{Tail(month)}";

    public static string Engagement(string practice, ServiceMonth month) => $"{Reports(practice, month)}/engagement";

    public static string RevenueGap(string practice, ServiceMonth month) => $"{Reports(practice, month)}/revenue-gap";

    public static string Settings(string practice) => $"{Today(practice)}/settings";

    public static string Section(string practice, string section) => $"{Settings(practice)}/{section}";

    public static string Texts(string practice) => $"{Today(practice)}/texts";

    public static string NewPerson(string practice, string kind) => $"{Today(practice)}/people/{kind}";

    public static string Trail(string practice) => $"{Today(practice)}/audit";

    private static string Tail(ServiceMonth? month) => month is { } m ? string.Create(CultureInfo.InvariantCulture, $"/{m}") : "";
}
