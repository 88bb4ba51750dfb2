using CcmFlow.Functions.Patients.Fhir;

namespace CcmFlow.Functions.Tests.Fhir;

public sealed class PatientReadingTests
{
    [Fact]
    public async Task Official_name_is_used_and_keeps_its_parts()
    {
        var patient = await ReadAsync(
            """{"resourceType":"Patient","id":"p1","name":[{"use":"maiden","family":"Soto","given":["Ana"]},{"use":"nickname","given":["Annie"],"family":"R"},{"use":"official","family":"Rivera","given":["Ana","Luz","M"]}]}""");
        Assert.Equal(("Ana", "Luz M", "Rivera"), (patient.GivenName, patient.MiddleName, patient.FamilyName));
    }

    [Fact]
    public async Task A_name_that_is_only_text_is_split_at_the_last_blank()
    {
        var patient = await ReadAsync("""{"resourceType":"Patient","id":"p1","name":[{"text":"Ana Luz Rivera"}]}""");
        Assert.Equal(("Ana Luz", "Rivera"), (patient.GivenName, patient.FamilyName));
    }

    [Theory]
    [InlineData("555-435-5584", "+15554355584")]
    [InlineData("(617) 555-0123", "+16175550123")]
    [InlineData("+1 617.555.0123", "+16175550123")]
    [InlineData("1-617-555-0123", "+16175550123")]
    [InlineData("tel:+1-617-555-0123", "+16175550123")]
    [InlineData("617-555-0123 x12", null)]
    [InlineData("+44 20 7946 0000", null)]
    [InlineData("+6175550123", null)]
    [InlineData("555-0123", null)]
    [InlineData("117-555-0123", null)]
    [InlineData("911-555-0123", null)]
    [InlineData("unknown", null)]
    public async Task Phone_becomes_E164_or_none(string written, string? expected) =>
        Assert.Equal(expected, (await ReadAsync(Resources.Patient(more: Resources.Phone(written)))).Phone);

    [Fact]
    public async Task Mobile_comes_before_home_and_one_of_work_is_never_texted()
    {
        const string telecom = """
            ,"telecom":[{"system":"phone","use":"work","value":"617-555-0100"},{"system":"phone","use":"home","value":"617-555-0101"},{"system":"email","value":"a@example.org"},{"system":"phone","use":"mobile","value":"617-555-0102"}]
            """;
        Assert.Equal("+16175550102", (await ReadAsync(Resources.Patient(more: telecom.Trim()))).Phone);
        Assert.Null((await ReadAsync(Resources.Patient(more: Resources.Phone("617-555-0100", "work")))).Phone);
        Assert.Null((await ReadAsync(Resources.Patient(more: Resources.Phone("617-555-0100", "old")))).Phone);
    }

    [Fact]
    public async Task A_mobile_that_is_no_number_leaves_the_home_number()
    {
        const string telecom = ""","telecom":[{"system":"phone","use":"mobile","value":"none"},{"system":"phone","use":"home","value":"617-555-0101"}]""";
        Assert.Equal("+16175550101", (await ReadAsync(Resources.Patient(more: telecom))).Phone);
    }

    [Theory]
    [InlineData("Massachusetts", "02790", "MA", "02790", "")]
    [InlineData("MA", "2790", "MA", "02790", "")]
    [InlineData("massachusetts", "02790-1234", "MA", "02790", "1234")]
    [InlineData("NJ", "70011234", "NJ", "07001", "1234")]
    [InlineData("MA", "2790-1234", "MA", "02790", "1234")]
    [InlineData("Puerto Rico", "601", "PR", "00601", "")]
    [InlineData("Texas", "7501", "TX", "", "")]
    [InlineData("District of Columbia", "20001", "DC", "20001", "")]
    [InlineData("Ontario", "K1A 0B1", "", "", "")]
    [InlineData("MA", "601", "MA", "", "")]
    public async Task State_and_ZIP_are_put_in_postal_form(string state, string zip, string expectedState, string five, string four)
    {
        var patient = await ReadAsync(Resources.Patient(more: Resources.Address(state, zip)));
        Assert.Equal((expectedState, five, four), (patient.State, patient.Zip, patient.ZipPlus4));
        Assert.Equal(("1 Elm St, Apt 2", "Lynn"), (patient.AddressLine, patient.City));
    }

    [Theory]
    [InlineData("""[{"language":{"coding":[{"code":"en-US"}]}},{"preferred":true,"language":{"coding":[{"code":"es-MX"}]}}]""", "es")]
    [InlineData("""[{"language":{"coding":[{"code":"pt"}]}}]""", "pt")]
    [InlineData("""[{"language":{"text":"Spanish"}}]""", "es")]
    [InlineData("[]", "en")]
    public async Task Language_is_the_preferred_communication(string communication, string expected) =>
        Assert.Equal(expected, (await ReadAsync(Resources.Patient(more: $",\"communication\":{communication}"))).Language);

    [Theory]
    [InlineData(""","gender":"female" """, "F")]
    [InlineData(""","gender":"other" """, "U")]
    [InlineData("", "U")]
    [InlineData(""","gender":"female","extension":[{"url":"http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex","valueCode":"M"}]""", "M")]
    [InlineData(""","gender":"female","extension":[{"url":"http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex","valueCode":"UNK"}]""", "F")]
    public async Task Sex_is_birth_sex_then_gender(string more, string expected) =>
        Assert.Equal(expected, (await ReadAsync(Resources.Patient(more: more))).Sex);

    [Theory]
    [InlineData(""","deceasedBoolean":true""", true, null)]
    [InlineData(""","deceasedBoolean":false""", false, null)]
    [InlineData(""","deceasedDateTime":"2024-05-06T01:02:03Z" """, true, "2024-05-06")]
    [InlineData(""","deceasedDateTime":"2024" """, true, null)]
    public async Task Deceased_is_read_from_either_form(string more, bool deceased, string? on)
    {
        var patient = await ReadAsync(Resources.Patient(more: more));
        Assert.Equal((deceased, on), (patient.Deceased, patient.DeceasedOn?.ToString("O", null)));
    }

    [Fact]
    public async Task A_birth_date_known_by_year_only_is_none() =>
        Assert.Null((await ReadAsync("""{"resourceType":"Patient","id":"p1","name":[{"family":"R"}],"birthDate":"1950"}""")).BirthDate);

    [Fact]
    public async Task Managing_organization_is_named_when_it_was_exported()
    {
        using var export = new ExportFolder()
            .With("Patient.ndjson", Resources.Patient(more: ""","managingOrganization":{"reference":"https://ehr.example.org/fhir/Organization/o1"}"""))
            .With("Organization.ndjson", """{"resourceType":"Organization","id":"o1","name":"Harbor Family Medicine"}""");
        var patient = await export.OnlyPatientAsync();
        Assert.Equal(("o1", "Harbor Family Medicine"), (patient.ManagingOrganization, patient.ManagingOrganizationName));
    }

    [Fact]
    public async Task Of_two_versions_of_a_patient_the_last_changed_counts()
    {
        using var export = new ExportFolder().With(
            "Patient.ndjson",
            Resources.Patient(more: Resources.Phone("617-555-0102") + ""","meta":{"lastUpdated":"2025-02-01T00:00:00Z"}"""),
            Resources.Patient(more: Resources.Phone("617-555-0101") + ""","meta":{"lastUpdated":"2025-01-01T00:00:00Z"}"""));
        Assert.Equal("+16175550102", (await export.OnlyPatientAsync()).Phone);
    }

    private static async Task<RosterPatient> ReadAsync(string patient)
    {
        using var export = new ExportFolder().With("Patient.ndjson", patient);
        return await export.OnlyPatientAsync();
    }
}
