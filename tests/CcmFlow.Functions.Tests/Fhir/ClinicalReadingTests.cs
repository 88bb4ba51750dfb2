using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Functions.Tests.Fhir;

public sealed class ClinicalReadingTests
{
    [Theory]
    [InlineData("active", true)]
    [InlineData("recurrence", true)]
    [InlineData("relapse", true)]
    [InlineData("resolved", false)]
    [InlineData("remission", false)]
    [InlineData("inactive", false)]
    public async Task Clinical_status_tells_whether_a_condition_is_active(string status, bool active) =>
        Assert.Equal(active, Assert.Single((await ReadAsync(Resources.Condition(clinical: status))).Conditions).Active);

    [Theory]
    [InlineData("entered-in-error")]
    [InlineData("refuted")]
    public async Task A_condition_that_never_was_is_left_out(string verification) =>
        Assert.Empty((await ReadAsync(Resources.Condition(verification: verification))).Conditions);

    [Theory]
    [InlineData("2025-01-01", "2025-01-02")]
    [InlineData("2025-01-02", "2025-01-01")]
    public async Task Of_two_versions_of_a_condition_the_last_changed_counts_wherever_it_stands(string confirmed, string enteredInError)
    {
        var patient = await ReadAsync(
            Resources.Condition(more: $$$""","meta":{"lastUpdated":"{{{confirmed}}}T00:00:00Z"}"""),
            Resources.Condition(verification: "entered-in-error", more: $$$""","meta":{"lastUpdated":"{{{enteredInError}}}T00:00:00Z"}"""));
        Assert.Equal(string.CompareOrdinal(confirmed, enteredInError) > 0 ? 1 : 0, patient.Conditions.Count);
    }

    [Fact]
    public async Task SNOMED_and_ICD_10_are_both_read_and_ICD_10_gets_its_point()
    {
        var patient = await ReadAsync(
            """{"resourceType":"Condition","id":"c1","clinicalStatus":{"coding":[{"code":"active"}]},"code":{"text":"Diabetes","coding":[{"system":"http://snomed.info/sct","code":"44054006"},{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"E119"}]},"subject":{"reference":"urn:uuid:p1"},"onsetDateTime":"2010-05","abatementDateTime":"2024-01-02T23:30:00-05:00"}""");
        Assert.Equal(
            new PatientCondition("44054006", "E11.9", "Diabetes", new DateOnly(2010, 5, 1), new DateOnly(2024, 1, 2), true),
            Assert.Single(patient.Conditions));
    }

    [Fact]
    public async Task Last_visit_is_the_last_finished_office_home_or_virtual_one_up_to_the_as_of_day()
    {
        var patient = await ReadAsync(
            Resources.Encounter("2024-06-01", "HH", id: "e1"),
            Resources.Encounter("2024-11-20", "VR", id: "e2"),
            Resources.Encounter("2024-03-02", "AMB", id: "e3"),
            Resources.Encounter("2025-01-01", "EMER", id: "e4"),
            Resources.Encounter("2025-01-02", "IMP", id: "e5"),
            Resources.Encounter("2025-01-03", "AMB", "cancelled", id: "e6"),
            Resources.Encounter("2025-04-01", "AMB", id: "e7"));
        Assert.Equal(new DateOnly(2024, 11, 20), patient.LastVisitOn);
    }

    [Fact]
    public async Task Death_certification_is_no_visit_but_a_death()
    {
        var patient = await ReadAsync(
            Resources.Encounter("2024-06-01"),
            Resources.Encounter("2025-01-01", id: "e2", more: ""","type":[{"coding":[{"system":"http://snomed.info/sct","code":"308646001"}],"text":"Death Certification"}]"""));
        Assert.Equal((true, new DateOnly(2025, 1, 1), new DateOnly(2024, 6, 1)), (patient.Deceased, patient.DeceasedOn!.Value, patient.LastVisitOn!.Value));
    }

    [Theory]
    [InlineData("Practitioner/d2")]
    [InlineData("urn:uuid:d2")]
    [InlineData("https://ehr.example.org/fhir/Practitioner/d2/_history/4")]
    [InlineData("Practitioner?identifier=http://hl7.org/fhir/sid/us-npi|1234567893")]
    public async Task Practitioner_is_who_saw_the_patient_last(string reference)
    {
        var patient = await ReadAsync(
            """{"resourceType":"Practitioner","id":"d1","name":[{"family":"Old","given":["A"]}]}""",
            """{"resourceType":"Practitioner","id":"d2","identifier":[{"system":"http://hl7.org/fhir/sid/us-npi","value":"1234567893"}],"name":[{"prefix":["Dr."],"given":["Mei"],"family":"Lin"}]}""",
            Resources.Encounter("2024-06-01", id: "e1", practitioner: "Practitioner/d1"),
            Resources.Encounter("2024-07-01", id: "e2", practitioner: reference));
        Assert.Equal(("1234567893", "Dr. Mei Lin"), (patient.PractitionerNpi, patient.PractitionerName));
    }

    [Fact]
    public async Task Medications_are_read_inline_contained_and_by_reference()
    {
        var patient = await ReadAsync(
            """{"resourceType":"MedicationRequest","id":"m1","status":"active","medicationCodeableConcept":{"text":"Lisinopril","coding":[{"system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"314076"}]},"subject":{"reference":"Patient/p1"}}""",
            """{"resourceType":"MedicationRequest","id":"m2","status":"stopped","contained":[{"resourceType":"Medication","id":"x","code":{"text":"Metformin"}}],"medicationReference":{"reference":"#x"},"subject":{"reference":"Patient/p1"}}""",
            """{"resourceType":"MedicationRequest","id":"m3","status":"active","medicationReference":{"reference":"Medication/y"},"subject":{"reference":"Patient/p1"}}""",
            """{"resourceType":"Medication","id":"y","code":{"text":"Warfarin","coding":[{"system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"855332"}]}}""");
        Assert.Equal(
            [new("314076", "Lisinopril", true), new(null, "Metformin", false), new RosterMedication("855332", "Warfarin", true)],
            patient.Medications);
    }

    [Fact]
    public async Task Care_plan_is_active_by_its_status_and_named_by_what_says_which()
    {
        var patient = await ReadAsync(
            """{"resourceType":"CarePlan","id":"k2","status":"active","category":[{"coding":[{"code":"assess-plan","display":"Assessment"}]},{"text":"Diabetes self management plan"}],"subject":{"reference":"Patient/p1"},"period":{"start":"2020-01-01"}}""",
            """{"resourceType":"CarePlan","id":"k1","status":"completed","title":"Fracture care","subject":{"reference":"Patient/p1"},"period":{"start":"2019-01-01","end":"2019-03-01"}}""");
        Assert.Equal(
            [new("k1", "Fracture care", false, new(2019, 1, 1), new(2019, 3, 1)), new RosterCarePlan("k2", "Diabetes self management plan", true, new(2020, 1, 1), null)],
            patient.CarePlans);
    }

    [Theory]
    [InlineData("draft", false)]
    [InlineData("active", true)]
    [InlineData("on-hold", false)]
    [InlineData("revoked", false)]
    [InlineData("completed", true)]
    [InlineData("entered-in-error", false)]
    [InlineData("unknown", false)]
    [InlineData("suspended", false)]
    public async Task A_care_plan_with_both_days_is_kept_only_when_it_was_in_force_between_them(string status, bool kept)
    {
        var patient = await ReadAsync(CarePlan(status));
        Assert.Equal(kept ? [status == "active"] : [], patient.CarePlans.Select(plan => plan.Active));
        Assert.Equal(kept ? 1 : 0, BillingCases.PlansIn(new PatientRecord { Practice = "p1", Id = "p1", Roster = patient, Eligibility = RosterImport.Assess(patient, new DateOnly(2025, 3, 1)) }, new ServiceMonth(2025, 2)).Count);
    }

    [Theory]
    [InlineData("on-hold")]
    [InlineData("revoked")]
    [InlineData("entered-in-error")]
    public async Task A_plan_that_was_in_force_is_taken_off_by_a_later_version_that_is_not(string status)
    {
        var before = CarePlan("active", ""","meta":{"lastUpdated":"2025-01-05T00:00:00Z"}""");
        Assert.Single((await ReadAsync(before)).CarePlans);
        Assert.Empty((await ReadAsync(CarePlan(status, ""","meta":{"lastUpdated":"2025-02-05T00:00:00Z"}"""), before)).CarePlans);
    }

    private static string CarePlan(string status, string more = "") =>
        $$$"""{"resourceType":"CarePlan","id":"k1","status":"{{{status}}}","title":"CCM","subject":{"reference":"Patient/p1"},"period":{"start":"2024-01-01","end":"2025-02-10"}{{{more}}}}""";

    private static async Task<RosterPatient> ReadAsync(params string[] resources)
    {
        using var export = new ExportFolder().With("all.ndjson", [.. resources, Resources.Patient()]);
        return await export.OnlyPatientAsync();
    }
}
