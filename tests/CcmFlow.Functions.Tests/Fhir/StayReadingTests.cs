using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.Tests.Fhir;

public sealed class StayReadingTests
{
    [Theory]
    [InlineData("IMP", "finished", "Encounter Inpatient", PatientSetting.HospitalInpatient)]
    [InlineData("ACUTE", "in-progress", "Admission to ward", PatientSetting.HospitalInpatient)]
    [InlineData("IMP", "finished", "Admission to skilled nursing facility", PatientSetting.SnfPartA)]
    public async Task An_inpatient_encounter_is_a_stay(string kind, string status, string type, PatientSetting setting)
    {
        var stay = Assert.Single((await ReadAsync(Stay(kind, status, type, "2025-03-02", "2025-03-06"))).Stays);
        Assert.Equal(new PatientStay(new(2025, 3, 2), new(2025, 3, 6), setting), stay);
    }

    [Theory]
    [InlineData("AMB", "finished", "2025-03-02")]
    [InlineData("EMER", "finished", "2025-03-02")]
    [InlineData("IMP", "cancelled", "2025-03-02")]
    [InlineData("IMP", "planned", "2025-03-02")]
    [InlineData("IMP", "finished", "2025-04-01")]
    public async Task What_is_no_stay_or_did_not_happen_yet_is_none(string kind, string status, string from) =>
        Assert.Empty((await ReadAsync(Stay(kind, status, "Encounter", from, null))).Stays);

    [Fact]
    public async Task A_stay_without_an_end_goes_on_and_hospice_is_no_stay()
    {
        var patient = await ReadAsync(Stay("IMP", "in-progress", "Encounter Inpatient", "2025-03-02", null), Stay("HH", "in-progress", "Hospice care", "2025-02-01", null, "e2"));
        Assert.Null(Assert.Single(patient.Stays).To);
        Assert.Equal([new DaySpan(new(2025, 2, 1))], patient.Hospice);
    }

    private static string Stay(string kind, string status, string type, string from, string? to, string id = "e1") =>
        $$$"""{"resourceType":"Encounter","id":"{{{id}}}","status":"{{{status}}}","class":{"code":"{{{kind}}}"},"type":[{"text":"{{{type}}}"}],"subject":{"reference":"Patient/p1"},"period":{"start":"{{{from}}}T15:00:00-05:00"{{{(to is null ? "" : $",\"end\":\"{to}T10:00:00-05:00\"")}}}}}""";

    private static async Task<RosterPatient> ReadAsync(params string[] encounters)
    {
        using var export = new ExportFolder().With("all.ndjson", [.. encounters, Resources.Patient()]);
        return await export.OnlyPatientAsync();
    }
}
