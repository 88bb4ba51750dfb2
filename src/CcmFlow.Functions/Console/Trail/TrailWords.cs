using System.Collections.Frozen;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Practices.Sections;
using CcmFlow.Functions.Trail;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Functions.Console.Trail;

/// <summary>The trail in people's words. The chain and its export keep the names that the app recorded: they are what the hashes are of.</summary>
public static class TrailWords
{
    /// <summary>Entries that are no calls of a function.</summary>
    private static readonly Dictionary<string, string> Acts = new() { ["SettingsChanged"] = "Changed the settings", ["TextChanged"] = "Wrote a check-in text anew", ["CircumstancesChanged"] = "Changed what decides on a patient's claims", ["ConsoleSignIn"] = "Signed in", [TaskClosing.Entry] = "Work was done with an act", [TaskClosing.UndoneEntry] = "Work came back with an act", [NeedTalk.Shown] = "Saw what a patient wrote in an urgent case" };

    /// <summary>Fields of entries that are no part of the settings.</summary>
    private static readonly Dictionary<string, string> OtherFields = new()
    {
        ["words"] = "Words", ["stays"] = "Stays", ["hospice"] = "Hospice", ["initiatingVisit"] = "Visit at which CCM began", ["carePlanningBilledBefore"] = "G0506 was billed before", ["accessModel"] = "ACCESS model",
        ["otherServices"] = "Other services", ["medicareSecondary"] = "Another payer comes first", ["earlierDecisions"] = "What the payer before decided", ["deductible"] = "Deductible", ["checkedMonths"] = "Months that were looked up",
    };

    private static readonly FrozenDictionary<string, string> Sentences = new Dictionary<string, string>(Acts)
    {
        ["ConsoleToday"] = "Looked at the list of work",
        ["ConsoleFinishTask"] = "Ticked a task off",
        ["ConsoleReopenTask"] = "Put a task back on the list",
        ["ConsoleTakeNeed"] = "Took an urgent case",
        ["ConsolePassNeed"] = "Passed an urgent case on",
        ["ConsoleEndNeed"] = "Ended an urgent case",
        ["ConsolePatients"] = "Looked at the list of patients",
        ["ConsoleFindPatients"] = "Searched for patients",
        ["ConsolePatient"] = "Looked at a patient",
        ["ConsolePatientMonth"] = "Looked at a patient's month",
        ["ConsoleTimer"] = "Used the timer",
        ["ConsoleLogTime"] = "Logged minutes by hand",
        ["ConsoleTimeEntry"] = "Looked at a time entry",
        ["ConsoleCorrectTimeEntry"] = "Corrected a time entry",
        ["ConsoleConsent"] = "Recorded a consent or permission",
        ["ConsoleCarePlan"] = "Recorded a care plan",
        ["ConsoleTakeBackCarePlanCopy"] = "Took back that the plan's copy was given",
        ["ConsoleCarePlanCopy"] = "Noted that the plan's copy was given",
        ["ConsoleCircumstances"] = "Recorded what decides on claims",
        ["ConsoleRoster"] = "Opened what the roster says of a patient",
        ["ConsoleMendRoster"] = "Sent what is to be mended of a patient on the roster",
        ["ConsoleComplexity"] = "Noted what makes a month complex",
        ["ConsoleRecord"] = "Downloaded a month's record",
        ["ConsoleSendRecord"] = "Had a month's record sent",
        ["ConsoleCloseMonth"] = "Closed a patient's month",
        ["ConsoleReopenMonth"] = "Opened a patient's month again",
        ["ConsoleImportPage"] = "Opened the import",
        ["ConsoleImport"] = "Imported a roster",
        ["ConsoleImportOf"] = "Looked at an import",
        ["ConsoleImportRejected"] = "Downloaded the rejected lines of an import",
        ["ConsoleOnCall"] = "Looked at the schedule",
        ["ConsoleChangeOnCall"] = "Changed the schedule",
        ["ConsoleTakeBackOnCall"] = "Took a change of the schedule back",
        ["ConsoleMonth"] = "Looked at the month",
        ["ConsoleMonthOf"] = "Looked at a month",
        ["ConsoleClaims"] = "Looked at the claims",
        ["ConsoleClaimsOf"] = "Looked at a month's claims",
        ["ConsolePacket"] = "Looked at a claim",
        ["ConsolePrintPacket"] = "Opened a claim to print",
        ["ConsoleHoldClaim"] = "Kept a claim held on purpose",
        ["ConsoleTakeBackClaim"] = "Took a queued correction of a claim back",
        ["ConsoleAppealClaim"] = "Recorded an appeal",
        ["ConsoleWriteOffClaim"] = "Wrote off what a payer refused",
        ["ConsoleConfirmClaim"] = "Confirmed what held a claim for a person",
        ["ConsoleLookAgain"] = "Had a held claim looked at again",
        ["ConsoleResendClaim"] = "Had a claim sent again",
        ["ConsoleReplaceClaim"] = "Replaced a claim",
        ["ConsoleVoidClaim"] = "Voided a claim",
        ["ConsoleReleaseRemittance"] = "Posted a held remittance",
        ["ConsoleSettleInterchange"] = "Settled a file of unknown outcome",
        ["ConsoleUploadClaimFiles"] = "Uploaded answers of the clearinghouse",
        ["ConsoleSettleUnmatched"] = "Noted an unmatched answer as seen to",
        ["ConsoleReports"] = "Looked at the reports",
        ["ConsoleReportsOf"] = "Looked at a month's reports",
        ["ConsoleEngagement"] = "Looked at how patients answered",
        ["ConsoleRevenueGap"] = "Looked at the revenue gap",
        ["ConsoleSettings"] = "Looked at the settings",
        ["ConsoleSettingsSection"] = "Looked at a part of the settings",
        ["ConsoleSaveSettings"] = "Sent a part of the settings",
        ["ConsoleNewPerson"] = "Opened the form for somebody new",
        ["ConsoleAddPerson"] = "Added a person",
        ["ConsoleRemovePerson"] = "Took a person away",
        ["ConsoleSendNumberCode"] = "Had a code sent to a number",
        ["ConsoleVerifyNumber"] = "Verified a number",
        ["ConsoleTexts"] = "Looked at the check-in texts",
        ["ConsoleSaveText"] = "Sent a check-in text's words",
        ["ConsoleTrail"] = "Looked at the audit trail",
        ["ConsoleVerifyTrail"] = "Checked the audit trail's chain",
        ["ConsoleExportTrail"] = "Exported the audit trail",
        ["ConsoleSignOut"] = "Signed out",
        ["AccessReport"] = "Read the report of 24/7 access",
        ["ActOnTimer"] = "Used the timer",
        ["AddImport"] = "Imported a roster",
        ["AddPerson"] = "Added a person",
        ["AddTimeEntry"] = "Logged time",
        ["AppealClaim"] = "Recorded an appeal",
        ["ChangeOnCall"] = "Changed the schedule",
        ["CloseMonthNow"] = "Closed a patient's month",
        ["DesignateComplex"] = "Noted what makes a month complex",
        ["EndNeed"] = "Ended an urgent case",
        ["ExportTrail"] = "Exported the audit trail",
        ["FinishTask"] = "Ticked a task off",
        ["GetTask"] = "Read a piece of work",
        ["ReopenTask"] = "Put a task back on the list",
        ["GetCarePlan"] = "Read a care plan",
        ["GetCircumstances"] = "Read what decides on a patient's claims",
        ["GetClaim"] = "Read a claim",
        ["GetClaimPacket"] = "Read a claim's packet",
        ["GetClaimProgress"] = "Read how the claims stand",
        ["GetClinicalNumbers"] = "Read a patient's clinical numbers",
        ["GetComplexity"] = "Read what makes a month complex",
        ["GetConversation"] = "Read a patient's conversation",
        ["GetEngagement"] = "Read how patients answered",
        ["GetImport"] = "Read an import",
        ["GetImportNotes"] = "Read which patients of an import have to be looked at",
        ["GetImportRejected"] = "Read the rejected lines of an import",
        ["GetMonth"] = "Read a patient's month",
        ["GetMonthReport"] = "Read a month's report",
        ["GetNeed"] = "Read an urgent case",
        ["GetNumberReport"] = "Read the report of clinical numbers",
        ["GetOutlook"] = "Read a month's outlook",
        ["GetPatient"] = "Read a patient",
        ["GetPermissions"] = "Read a patient's permissions",
        ["GetPracticeText"] = "Read a check-in text",
        ["GetRecord"] = "Read a month's record",
        ["GetRevenueGap"] = "Read the revenue gap",
        ["GetRoster"] = "Read what the roster says of a patient",
        ["GetSettings"] = "Read a part of the settings",
        ["GetTimer"] = "Read a timer",
        ["TakeBackCarePlanCopy"] = "Took back that the plan's copy was given",
        ["GiveCarePlanCopy"] = "Noted that the plan's copy was given",
        ["ConfirmClaim"] = "Confirmed what held a claim for a person",
        ["HoldClaim"] = "Kept a claim held on purpose",
        ["ListCheckInAnswers"] = "Read answers to check-ins",
        ["ListClaimFiles"] = "Read the list of claim files",
        ["ListClaims"] = "Read the list of claims",
        ["ListImports"] = "Read the list of imports",
        ["ListInterchanges"] = "Read the list of files sent",
        ["ListNeeds"] = "Read the list of urgent cases",
        ["ListNumbers"] = "Read the list of numbers",
        ["ListOutlooks"] = "Read the months' outlooks",
        ["ListPatients"] = "Read the list of patients",
        ["ListPracticeTexts"] = "Read the check-in texts",
        ["ListRemittances"] = "Read the list of remittances",
        ["ListSettings"] = "Read the settings",
        ["ListTasks"] = "Read the list of work",
        ["ListUnmatched"] = "Read the unmatched answers",
        ["LookAtClaimAgain"] = "Had a held claim looked at again",
        ["OnCallGaps"] = "Read the gaps of the schedule",
        ["PassNeed"] = "Passed an urgent case on",
        ["PutCarePlan"] = "Recorded a care plan",
        ["PutCircumstances"] = "Recorded what decides on claims",
        ["PutRoster"] = "Sent what is to be mended of a patient on the roster",
        ["PutSettings"] = "Sent a part of the settings",
        ["RecordPermission"] = "Recorded a consent or permission",
        ["ReleaseRemittance"] = "Posted a held remittance",
        ["RemovePerson"] = "Took a person away",
        ["ReopenMonth"] = "Opened a patient's month again",
        ["ReplaceClaim"] = "Replaced a claim",
        ["ResendClaim"] = "Had a claim sent again",
        ["SavePracticeText"] = "Sent a check-in text's words",
        ["SearchTrail"] = "Searched the audit trail",
        ["SendNumberCode"] = "Had a code sent to a number",
        ["SendRecordNow"] = "Had a month's record sent",
        ["SettleInterchange"] = "Settled a file of unknown outcome",
        ["SettleUnmatched"] = "Noted an unmatched answer as seen to",
        ["TakeBackClaim"] = "Took a queued correction of a claim back",
        ["TakeBackOnCallChange"] = "Took a change of the schedule back",
        ["TakeNeed"] = "Took an urgent case",
        ["UploadClaimFile"] = "Uploaded an answer of the clearinghouse",
        ["VerifyNumber"] = "Verified a number",
        ["VerifyTrail"] = "Checked the audit trail's chain",
        ["VoidClaim"] = "Voided a claim",
        ["WhoIsOnCall"] = "Read who is on call",
        ["WriteOffClaim"] = "Wrote off what a payer refused",
    }.ToFrozenDictionary();

    /// <summary>Those that have words, but for acts that are no calls of a function.</summary>
    public static IEnumerable<string> Functions => Sentences.Keys.Except(Acts.Keys);

    /// <summary>An entry of an earlier release, of something that there is no more, keeps its name.</summary>
    public static string What(TrailEntry entry) => Sentences.GetValueOrDefault(entry.What, entry.What);

    /// <summary>The same of a link as it is read: what was not carried out is not said to have been.</summary>
    public static string What(TrailLink link) => TriedWords.OutcomeOf(link) is null ? What(link.Entry) : TriedWords.Of(What(link.Entry));

    /// <summary>A part of the settings by its title, a text by its kind, and ids as they are.</summary>
    public static string About(Practice practice, TrailEntry entry) => (entry.What, entry.About) switch
    {
        ("SettingsChanged" or "ConsoleSaveSettings" or "ConsoleSettingsSection" or "PutSettings" or "GetSettings", { } part) => PracticeSections.Find(practice, part)?.Title ?? part,
        ("TextChanged" or "ConsoleSaveText" or "SavePracticeText" or "GetPracticeText", { } text) when text.Split(' ') is [var template, var language] && Enum.TryParse<TextTemplate>(template, out var which) =>
            $"{Shown.Words(which)}, {(language == "es" ? "Spanish" : "English")}",
        (TaskClosing.Entry or TaskClosing.UndoneEntry, { } work) when TaskClosing.Parse(work) is { } closed => $"{StaffTaskText.For(closed.Kind)} ({Shown.Words(closed.Act)})",
        (_, var about) => about ?? "",
    };

    /// <summary>A value that was changed: the field's label, and what was and is in words.</summary>
    public static (string Label, string Before, string After) Change(Practice practice, TrailEntry entry, FieldChange change) =>
        entry.About is { } part && PracticeSections.Find(practice, part)?.Fields.FirstOrDefault(f => f.Name == change.Field) is { } field
            ? (field.Label, field.Words(practice, change.Before), field.Words(practice, change.After))
            : (OtherFields.GetValueOrDefault(change.Field, change.Field), change.Before, change.After);
}
