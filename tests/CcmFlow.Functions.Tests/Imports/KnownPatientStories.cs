using CcmFlow.Functions.Imports;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Tests.Pages;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Functions.Tests.Imports;

/// <summary>What a CSV roster does to a patient who is known: it takes away only what it says is empty.</summary>
public sealed class KnownPatientStories
{
    private const string Short = "id,given_name,family_name,birth_date";
    private const string Full = Short + ",sex,phone,language,address,city,state,zip,payer,payer_name,member_id,conditions,last_visit,practitioner_npi,care_plan_since,deceased_on";

    [Fact]
    public async Task A_column_that_the_header_lacks_keeps_what_is_stored()
    {
        await using var story = await EnrolledAsync();
        var before = await story.PatientAsync("edna");
        using var cora = await ImportAsync(story, Short, "edna,Edna,Featherquill,1950-01-02");
        var after = await story.PatientAsync("edna");
        Assert.Equal("Featherquill", after.Roster.FamilyName);
        Assert.Equivalent(before.Roster with { FamilyName = "Featherquill" }, after.Roster, strict: true);
        Assert.Equal((true, before.Texting, before.Enrollment), (after.Eligibility.Eligible, after.Texting, after.Enrollment));
        Assert.DoesNotContain("To be looked at", cora.Page, StringComparison.Ordinal);
        Assert.Contains("1 of them qualify for CCM", Plain(cora), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_no_column_is_kept_under_a_full_header()
    {
        await using var story = await EnrolledAsync();
        using var cora = await ImportAsync(story, Full, "edna,Edna,Quillfeather,1950-01-02,F,6175556001,en,5 Elm St,Boston,MA,02118,Medicare,,1EG4TE5MK73,E11.9;I10;J44.9,2026-02-20,,2025-01-01,");
        var roster = (await story.PatientAsync("edna")).Roster;
        Assert.Equal(("Metformin", "Ann", "Medigap", "7", true), (Assert.Single(roster.Medications).Display, roster.MiddleName, Assert.Single(roster.OtherCoverages).Name, roster.Coverage!.Group, roster.Qmb));
        Assert.Equal((new DateOnly(2026, 1, 3), 3, new DateOnly(2026, 2, 20), "cp"), (Assert.Single(roster.Stays).From, roster.Conditions.Count, roster.LastVisitOn, Assert.Single(roster.CarePlans).Id));
    }

    [Fact]
    public async Task An_empty_cell_of_a_column_that_is_there_empties_it_and_who_stops_qualifying_by_it_is_named()
    {
        await using var story = await EnrolledAsync();
        using var cora = await ImportAsync(story, Short + ",conditions,phone", "edna,Edna,Quillfeather,1950-01-02,,");
        var after = await story.PatientAsync("edna");
        Assert.Equal((0, null, false, PayerKind.MedicareFfs), (after.Roster.Conditions.Count, after.Roster.Phone, after.Eligibility.Eligible, after.Roster.Payer));
        Assert.Contains("Edna Quillfeather consented to CCM, qualified before and does not now: No chronic condition that counts is on the problem list; 2 are needed.", Plain(cora), StringComparison.Ordinal);
        // Who did not qualify before is not named again.
        using var again = await ImportAsync(story, Short + ",conditions", "edna,Edna,Quillfeather,1950-01-02,");
        Assert.DoesNotContain("To be looked at", again.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_known_of_one_plan_does_not_go_over_to_another()
    {
        await using var story = await EnrolledAsync();
        using var cora = await ImportAsync(story, Short + ",payer,payer_name,member_id", "edna,Edna,Quillfeather,1950-01-02,Commercial,Blue,B77");
        var roster = (await story.PatientAsync("edna")).Roster;
        Assert.Equal((PayerKind.Commercial, "Blue", "B77", null), (roster.Payer, roster.PayerName, roster.MemberId, roster.Coverage));
    }

    [Fact]
    public async Task A_death_without_a_day_is_not_taken_back_by_an_empty_cell()
    {
        await using var story = await Story.BeginAsync();
        await story.EnrollAsync(Story.Person("edna") with { Deceased = true });
        using var cora = await ImportAsync(story, Short + ",deceased_on", "edna,Edna,Quillfeather,1950-01-02,");
        Assert.True((await story.PatientAsync("edna")).Roster.Deceased);
    }

    [Fact]
    public async Task Patients_with_the_same_Medicare_number_are_taken_and_named_to_each_other_by_their_ids()
    {
        await using var story = await EnrolledAsync();
        using var cora = await ImportAsync(story, Short + ",payer,member_id", "ann,Ann,Lane,1951-01-02,Medicare,1EG4-TE5-MK73", "bob,Bob,Lane,1951-01-02,Commercial,F1", "cem,Cem,Lane,1951-01-02,Commercial,F1");
        Assert.Contains("Ann Lane has a member id that is not theirs alone: the member id is also on file for edna: correct it on the one that has the wrong one", Plain(cora), StringComparison.Ordinal);
        Assert.Single(await story.Get<ImportStore>().NotesAsync("p1", (await story.Get<ImportStore>().ListAsync("p1", CancellationToken.None))[0].Id, CancellationToken.None));
        using var again = await ImportAsync(story, Short, "ann,Ann,Lane,1951-01-02", "edna,Edna,Quillfeather,1950-01-02");
        Assert.Contains("also on file for ann", Plain(again), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whichever_write_the_process_dies_at_who_stops_qualifying_is_named()
    {
        var untouched = false;
        for (var write = 1; !untouched; write++)
        {
            await using var story = await EnrolledAsync();
            story.Careless = true;
            var imports = story.Get<ImportStore>();
            var job = new ImportJob("p1", "monday", "cora", story.Now, new DateOnly(2026, 4, 1), [new ImportFile("a-1.csv", 10)], ImportState.Waiting);
            await imports.SaveFileAsync("p1", "monday", 0, new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"{Short},conditions\nedna,Edna,Quillfeather,1950-01-02,")), CancellationToken.None);
            await imports.TryAddAsync(job, CancellationToken.None);
            var (writes, failed) = (0, false);
            story.World.Transactions.Lost = (method, address) => method != "GET" && address.Contains("mports", StringComparison.Ordinal) | address.Contains("atients", StringComparison.Ordinal) && ++writes == write && (failed = true);
            await story.PassAsync(TimeSpan.FromHours(3));
            story.World.Transactions.Lost = null;
            untouched = !failed;
            Assert.Equal("edna", Assert.Single(await imports.NotesAsync("p1", "monday", CancellationToken.None)).Patient);
        }
    }

    private static string Plain(Visitor visitor) => string.Join(' ', System.Text.RegularExpressions.Regex.Replace(visitor.Page, "<[^>]*>", "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Edna, consented, as FHIR brought her in.</summary>
    private static async Task<Story> EnrolledAsync()
    {
        var story = await Story.BeginAsync();
        await story.EnrollConsentedAsync(Story.Person("edna") with
        {
            MiddleName = "Ann",
            ZipPlus4 = "1234",
            Qmb = true,
            Coverage = new RosterCoverage(PayerKind.MedicareFfs, "Medicare", "1EG4TE5MK73", 1, Group: "7"),
            OtherCoverages = [new RosterCoverage(PayerKind.Commercial, "Medigap", "M1", 2)],
            Medications = [new RosterMedication("6809", "Metformin", true)],
            Stays = [new Rules.Time.PatientStay(new DateOnly(2026, 1, 3), new DateOnly(2026, 1, 5), Rules.Time.PatientSetting.HospitalInpatient)],
        });
        return story;
    }

    /// <summary>The import's page after it has ended.</summary>
    private static async Task<Visitor> ImportAsync(Story story, params string[] rows)
    {
        var visitor = await Visitor.SignInAsync(story);
        await visitor.OpenAsync("/import");
        await visitor.UploadAsync("/import", ("roster.csv", string.Join('\n', rows)));
        var job = (await story.Get<ImportStore>().ListAsync("p1", CancellationToken.None))[0];
        await story.PassAsync(TimeSpan.FromMinutes(1));
        await visitor.OpenAsync($"/import/{job.Id}");
        return visitor;
    }
}
