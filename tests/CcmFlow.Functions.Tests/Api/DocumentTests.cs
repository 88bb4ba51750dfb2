using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CcmFlow.Cli.Demo;
using CcmFlow.Functions.Api;
using CcmFlow.Functions.Claims.Answers;
using CcmFlow.Functions.ClinicalNumbers;
using CcmFlow.Functions.Consents;
using CcmFlow.Functions.Console.Patients;
using CcmFlow.Functions.MonthClose.Reports;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Imports;
using CcmFlow.Functions.Outreach;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Trail;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.ClinicalNumbers;
using CcmFlow.Rules.Engagement;
using CcmFlow.Rules.OnCall;
using CcmFlow.Rules.Outlook;

namespace CcmFlow.Functions.Tests.Api;

/// <summary>The API's document says what the app's types say. To write it anew after a change of a type: CCMFLOW_WRITE_OPENAPI=1, then look at what git shows.</summary>
public sealed class DocumentTests
{
    private static readonly string Path = System.IO.Path.Combine(WorkFolders.RepositoryRoot, "src", "CcmFlow.Functions", "Api", "openapi.json");
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Parts that are no type of the app: their fields are data (settings, the roster) or the framework's.</summary>
    private static readonly string[] ByHand = ["Problem", "SettingsValues", "SettingsPart", "RosterFacts", "OnCallRefusal"];

    /// <summary>What is under way is told by the claim, and by the phone that the code comes to.</summary>
    private static readonly string[] Silent = ["/claim/", "/code"];

    private static TypeSchemas Types(JsonObject schemas) => new TypeSchemas(schemas)
        .Answer("Health", typeof(HealthView)).Answer("Practice", typeof(PracticeView)).Answer("Patient", typeof(PatientView)).Answer("PatientDetail", typeof(PatientDetail)).Answer("Month", typeof(MonthView))
        .Answer("LoggedTime", typeof(LoggedTime)).Answer("WorkEntry", typeof(CcmFlow.Rules.Time.TimeEntry)).Answer("PracticeTextVersion", typeof(CcmFlow.Rules.Texts.PracticeText)).Answer("ConsentStanding", typeof(Functions.Console.Reports.Engagement)).Answer("Complexity", typeof(ComplexityView)).Answer("Task", typeof(StaffTask)).Answer("Outlook", typeof(OutlookView)).Answer("RevenueGap", typeof(RevenueGap))
        .Answer("Circumstances", typeof(PatientCircumstances)).Answer("CarePlan", typeof(CarePlanView)).Answer("Permissions", typeof(PermissionView)).Answer("CheckInAnswer", typeof(CheckInAnswer))
        .Answer("PracticeText", typeof(PracticeTextView)).Answer("Timer", typeof(TimerView)).Answer("TrailLink", typeof(TrailLink)).Answer("TrailVerification", typeof(TrailVerification))
        .Answer("Import", typeof(ImportJob)).Answer("ImportNote", typeof(ImportNote)).Answer("RejectedLine", typeof(RejectedLine)).Answer("Need", typeof(NeedView)).Answer("NeedDetail", typeof(NeedDetail))
        .Answer("NeedDone", typeof(NeedDoneView)).Answer("TalkLine", typeof(TalkLine)).Answer("MonthReport", typeof(MonthReportView)).Answer("Engagement", typeof(EngagementReport))
        .Answer("ClinicalNumber", typeof(ClinicalNumber)).Answer("NumberReport", typeof(NumberReport)).Answer("LevelOnCall", typeof(LevelOnCall)).Answer("CoverageGap", typeof(CoverageGap))
        .Answer("OnCallConflict", typeof(OverrideConflict)).Answer("AccessReport", typeof(AccessReport)).Answer("MemberNumbers", typeof(MemberNumbers)).Answer("Claim", typeof(ClaimView))
        .Answer("ClaimDetail", typeof(ClaimDetail)).Answer("ClaimProgress", typeof(ClaimProgress)).Answer("ClaimFile", typeof(ReceivedFile)).Answer("Unmatched", typeof(UnmatchedView))
        .Answer("Remittance", typeof(RemittanceRecord)).Answer("Interchange", typeof(InterchangeView))
        .Build()
        .Request("TimeEntry", typeof(TimeEntryRequest)).Request("TaskNote", typeof(TaskNote)).Request("CarePlanRecord", typeof(CarePlanRequest)).Request("CircumstancesRecord", typeof(PatientCircumstances), whole: true)
        .Request("PermissionChange", typeof(PermissionRequest)).Request("CarePlanCopy", typeof(CarePlanCopyRequest)).Request("PracticeTextChange", typeof(PracticeTextRequest)).Request("MonthAct", typeof(MonthActRequest)).Request("ClaimOrder", typeof(MonthActRequest))
        .Request("Appeal", typeof(AppealRequest)).Request("OnCallChange", typeof(OnCallChangeRequest)).Request("NumberCode", typeof(CodeAnswer)).Request("NeedEnd", typeof(NeedDoneRequest)).Request("InterchangeOutcome", typeof(OutcomeRequest));

    [Fact]
    public void Every_schema_says_what_the_type_says_that_is_read_or_written()
    {
        var document = JsonNode.Parse(File.ReadAllText(Path))!;
        var before = document["components"]!["schemas"]!.AsObject();
        var after = Types(before).Components;
        foreach (var name in ByHand) after[name] = before[name]?.DeepClone();
        if (Environment.GetEnvironmentVariable("CCMFLOW_WRITE_OPENAPI") == "1")
        {
            document["components"]!["schemas"] = after;
            File.WriteAllText(Path, document.ToJsonString(Written) + "\n");
            return;
        }
        foreach (var (name, schema) in after) Assert.True(JsonNode.DeepEquals(schema, before[name]), $"{name}: the document has\n{before[name]}\nand the app\n{schema}");
        Assert.Equal(after.Select(s => s.Key).Order(StringComparer.Ordinal), before.Select(s => s.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_operation_is_named_after_its_function_and_once()
    {
        var ids = Operations().Select(o => o.Operation["operationId"]?.GetValue<string>()).ToList();
        Assert.DoesNotContain(null, ids);
        Assert.Distinct(ids);
        Assert.Equal(AccessTable.Own.Routes.Where(r => r.Keyed).Select(r => r.Function).Order(StringComparer.Ordinal), ids.Where(id => AccessTable.Own.Find(id!) is { Keyed: true }).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_answer_with_something_in_it_says_what_and_each_refusal_is_a_problem()
    {
        var silent = Operations().Where(o => o.Path.StartsWith("/api/v1/", StringComparison.Ordinal)).SelectMany(o => o.Operation["responses"]!.AsObject().Select(r => (o.Path, Status: r.Key, Answer: r.Value!)))
            .Where(r => r.Status is not ("204" or "304") && !(r.Status == "202" && Silent.Any(r.Path.Contains)) && (r.Answer["content"] is not JsonObject content || content.Any(c => c.Key.EndsWith("json", StringComparison.Ordinal) && c.Value?["schema"] is null)))
            .Select(r => $"{r.Status} {r.Path}").ToList();
        Assert.Empty(silent);
        foreach (var (path, operation) in Operations().Where(o => o.Path.StartsWith("/api/v1/", StringComparison.Ordinal)))
            foreach (var status in new[] { "400", "401", "403", "404", "429", "500", "503" })
                Assert.True(operation["responses"]![status]?["content"]?["application/problem+json"]?["schema"] is not null, $"{path} {status}");
    }

    [Fact]
    public void Every_reference_leads_somewhere()
    {
        var document = JsonNode.Parse(OpenApiEndpoint.Document)!;
        var schemas = document["components"]!["schemas"]!.AsObject();
        var lost = References(document).Where(r => !schemas.ContainsKey(r.Split('/')[^1])).Distinct().ToList();
        Assert.Empty(lost);
    }

    private static IEnumerable<(string Path, JsonObject Operation)> Operations() =>
        JsonNode.Parse(OpenApiEndpoint.Document)!["paths"]!.AsObject().SelectMany(p => p.Value!.AsObject().Select(o => (p.Key, o.Value!.AsObject())));

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject all => all.SelectMany(p => p.Key == "$ref" ? [p.Value!.GetValue<string>()] : References(p.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };
}
