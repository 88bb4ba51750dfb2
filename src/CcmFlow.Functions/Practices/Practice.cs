using CcmFlow.Functions.Claims.Clearinghouses;
using CcmFlow.Functions.Records;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Carriers;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Eligibility;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Functions.Practices;

/// <summary>A practice, its identifiers on a claim, its numbers for texts, its fees and its on-call team. Times are in <see cref="TimeZone"/>.</summary>
public sealed record Practice
{
    public required string Id { get; init; }

    /// <summary>As patients know it; the sender named in every text.</summary>
    public required string Name { get; init; }

    /// <summary>The number that patients may call, as it is read ("617-555-0142").</summary>
    public required string Phone { get; init; }

    /// <summary>IANA id. Service months begin and end here.</summary>
    public required string TimeZone { get; init; }

    /// <summary>E.164 number that patients are texted from.</summary>
    public required string TextNumber { get; init; }

    /// <summary>E.164 number that clinicians are paged from. Never the patients' number: a carrier's STOP on one must not silence the other.</summary>
    public required string PagerNumber { get; init; }

    /// <summary>Who carries the practice's texts; null: the deployment's carrier.</summary>
    public SmsProvider? Carrier { get; init; }

    /// <summary>Carries pages and safety texts that the first carrier does not get through; null: there is none.</summary>
    public SecondCarrier? SecondCarrier { get; init; }

    public TextLimits TextLimits { get; init; } = new();

    public required PracticeBilling Billing { get; init; }
    public required PracticeTeam Team { get; init; }

    /// <summary>Who may sign in to the console and call the API as a person.</summary>
    public IReadOnlyList<Account> Accounts { get; init; } = [];

    /// <summary>The practice attests that patients gave it their number for texts about their care (47 CFR 64.1200; CTIA opt-in).</summary>
    public bool TextingPermissionAttested { get; init; }

    /// <summary>CMS practice requirements, attested by the practice.</summary>
    public bool CertifiedEhr { get; init; }
    public bool Access247 { get; init; }
    public bool GeneralSupervision { get; init; }

    /// <summary>Hours after the local end of the month during which staff may still log what they did.</summary>
    public int GraceHours { get; init; } = 36;

    /// <summary>How claims leave and answers come in.</summary>
    public ClearinghouseProfile Clearinghouse { get; init; } = new();

    /// <summary>The health record's FHIR server, to which closed months are written back; null: they are downloaded or not used.</summary>
    public EhrProfile? Ehr { get; init; }

    /// <summary>The first local day on which a STOP ends every automated text of the practice, other systems' too (FCC order DA 26-12).</summary>
    public DateOnly RevokeAllFrom { get; init; } = RevocationScopes.RevokeAllFrom;

    /// <summary>Check-ins in the practice's own words: every version that was ever saved, oldest first. The last one of a template and language is used.</summary>
    public IReadOnlyList<PracticeText> Texts { get; init; } = [];

    /// <summary>Ask Medicare each month, through the clearinghouse, whether patients with consent are covered (270, 271).</summary>
    public bool ChecksEligibility { get; init; }

    /// <summary>Which conditions count, and what else the eligibility rule leaves to the practice.</summary>
    public EligibilityPolicy Eligibility { get; init; } = EligibilityPolicy.Default;

    /// <summary>Who last changed each part of the settings, by the part's id.</summary>
    public IReadOnlyDictionary<string, SectionEdit> Edits { get; init; } = new Dictionary<string, SectionEdit>();

    /// <summary>What months were decided on before it was changed, oldest first.</summary>
    public IReadOnlyList<EarlierTerms> EarlierTerms { get; init; } = [];

    /// <summary>The terms that were in force when the month ended, by the zone that was then; for a month that runs, those of now.</summary>
    public MonthTerms TermsOf(ServiceMonth month) =>
        EarlierTerms.FirstOrDefault(earlier => earlier.Until >= LocalZone.Find(earlier.Terms.TimeZone).MonthEnd(month))?.Terms ?? MonthTerms.Of(this);

    /// <summary>For whom a month's consent has to be: who it was decided for, else who billed when the month ended, else who bills now. Whoever comes later bills none of it.</summary>
    /// <param name="decided">Of the month's decision; null: it is not decided, or was before this was kept.</param>
    public MonthPractitioner PractitionerThen(ServiceMonth month, MonthPractitioner? decided = null) =>
        decided ?? EarlierTerms.FirstOrDefault(e => e.Terms.Practitioner is not null && e.Until >= LocalZone.Find(e.Terms.TimeZone).MonthEnd(month))?.Terms.Practitioner ?? MonthPractitioner.Of(Billing);

    /// <summary>Who billed at an instant: whom a consent that was given then is for.</summary>
    public MonthPractitioner PractitionerAt(DateTimeOffset instant) =>
        EarlierTerms.FirstOrDefault(e => e.Terms.Practitioner is not null && e.Until > instant)?.Terms.Practitioner ?? MonthPractitioner.Of(Billing);

    /// <summary>Under whom a month is claimed: the same person, as last written down. A name or a number that was mended goes onto a claim that waits.</summary>
    /// <param name="decided">As in <see cref="PractitionerThen"/>.</param>
    public MonthPractitioner PractitionerOf(ServiceMonth month, MonthPractitioner? decided = null)
    {
        var (then, now) = (PractitionerThen(month, decided), MonthPractitioner.Of(Billing));
        // Of earlier ones by the number alone: a new practitioner may have been typed in two goes, the number first.
        return then.IsSamePersonAs(now) ? now : EarlierTerms.LastOrDefault(e => e.Terms.Practitioner?.Npi == then.Npi)?.Terms.Practitioner ?? then;
    }

    /// <summary>When a month ends (UTC), in the zone that the practice had then.</summary>
    public DateTimeOffset EndOf(ServiceMonth month) => LocalZone.Find(TermsOf(month).TimeZone).MonthEnd(month).ToUniversalTime();

    /// <summary>This practice as it follows what was stored: what months were decided on until now, and who had which turns, is written down where the change touches it.</summary>
    public Practice After(Practice before, DateTimeOffset now)
    {
        var schedules = Team.Schedules.ToDictionary(
            s => s.Key, s => before.Team.Schedules.TryGetValue(s.Key, out var earlier) ? s.Value.After(earlier, now) : s.Value with { Before = [] }, StringComparer.Ordinal);
        return MonthTerms.Carry(before, this with { Team = Team with { Schedules = schedules } }, now);
    }

    public LocalZone Zone => LocalZone.Find(TimeZone);
}
