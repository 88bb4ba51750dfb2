using System.Text;
using CcmFlow.Functions.Imports;
using CcmFlow.Functions.Patients.Csv;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Functions.Tests.Imports;

public sealed class CsvRosterTests
{
    private const string Header = "id,given_name,family_name,birth_date,sex,phone,language,address,city,state,zip,payer,payer_name,member_id,conditions,last_visit,practitioner_npi,care_plan_since,deceased_on";
    private const string Edna = "p-1,Edna,Quillfeather,1950-01-02,f,(617) 555-6001,en,\"5 Elm St, Apt 2\",Boston,Massachusetts,2118,Medicare,Medicare Part B,1EG4TE5MK73,e119;I10,2026-01-15,1234567893,2025-01-01,";

    [Fact]
    public void A_row_becomes_a_patient_of_the_roster()
    {
        var read = Read(Header, Edna);
        Assert.Empty(read.BadLines);
        var edna = Assert.Single(read.Patients);
        Assert.Equal(("p-1", "Edna", "Quillfeather", new DateOnly(1950, 1, 2), "F", "+16175556001"), (edna.Id, edna.GivenName, edna.FamilyName, edna.BirthDate!.Value, edna.Sex, edna.Phone));
        Assert.Equal(("5 Elm St, Apt 2", "MA", "02118", PayerKind.MedicareFfs, "1EG4TE5MK73"), (edna.AddressLine, edna.State, edna.Zip, edna.Payer, edna.MemberId));
        Assert.Equal(["E11.9", "I10"], edna.Conditions.Select(c => c.Icd10));
        Assert.Equal((new DateOnly(2026, 1, 15), "1234567893", new DateOnly(2025, 1, 1), false), (edna.LastVisitOn!.Value, edna.PractitionerNpi, Assert.Single(edna.CarePlans).Start!.Value, edna.Deceased));
        Assert.True(Functions.Patients.RosterImport.Assess(edna, new DateOnly(2026, 4, 1)).Eligible);
    }

    [Theory]
    [InlineData("birth_date", "02/01/1950", "birth_date is no date: write YYYY-MM-DD")]
    [InlineData("birth_date", "", "birth_date is empty: each patient needs it")]
    [InlineData("id", "a b", "id is no id: use letters, digits, '-' and '.', 64 at most")]
    [InlineData("family_name", "", "family_name is empty: each patient needs it")]
    [InlineData("phone", "911", "phone is no phone number of North America: digits are missing: a number has ten, the area code first")]
    [InlineData("sex", "woman", "sex is not F, M or U: write one of them")]
    [InlineData("state", "Bavaria", "state is no state of the US: write two letters, such as MA")]
    [InlineData("payer", "my uncle", "payer is not known: write Medicare, Medicare Advantage, Dual eligible, Medicaid or Commercial")]
    [InlineData("conditions", "diabetes", "conditions is no list of ICD-10-CM codes: write codes with semicolons between, such as E11.9;I10")]
    [InlineData("practitioner_npi", "1234567890", "practitioner_npi is no NPI: give the ten digits; the last is a check digit")]
    [InlineData("language", "xx", "language is no language that is known: write en or es, the languages that texts are written in, or the two letters of another one (ISO 639-1), such as pt or zh")]
    [InlineData("zip", "x", "zip is no ZIP code: write five digits, or nine")]
    public void A_row_with_a_wrong_field_is_left_out_and_named_with_the_mend(string column, string value, string fault)
    {
        var fields = Edna.Replace("\"5 Elm St, Apt 2\"", "5 Elm St", StringComparison.Ordinal).Split(',');
        fields[Header.Split(',').ToList().IndexOf(column)] = value;
        var read = Read(Header, Edna.Replace("p-1", "p-2", StringComparison.Ordinal), string.Join(',', fields.Select(f => $"\"{f}\"")));
        Assert.Equal("p-2", Assert.Single(read.Patients).Id);
        Assert.Equal(new BadLine("roster-1.csv", 3, fault), Assert.Single(read.BadLines));
    }

    [Fact]
    public void Columns_stand_in_any_order_and_lines_are_counted_through_quoted_line_ends()
    {
        var read = Read("Family Name,ID,birth_date,given_name,address", "Lane,p-1,1950-01-02,Ann,\"1 Elm\nBoston\"", "Lane,p-2,someday,Bob,", "Lane,p-1,1950-01-02,Ann,");
        Assert.Equal("p-1", Assert.Single(read.Patients).Id);
        Assert.Equal([(4, "birth_date is no date: write YYYY-MM-DD"), (5, "id is used twice: keep one row a patient")], read.BadLines.Select(b => (b.Line, b.Reason)));
    }

    [Fact]
    public void Without_a_header_nothing_is_read_and_no_patient_is_quoted()
    {
        var read = Read(Edna);
        Assert.Empty(read.Patients);
        Assert.Contains(read.BadLines, b => b.Reason.StartsWith("id is missing in the header", StringComparison.Ordinal));
        Assert.All(read.BadLines, b => Assert.DoesNotContain("Quillfeather", b.Reason, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("birthdate", "the header's column 4, \"birthdate\", is not known and was not read: call it birth_date")]
    [InlineData("DOB", "the header's column 4, \"dob\", is not known and was not read: call it birth_date")]
    public void A_column_that_is_not_known_is_named_with_what_to_call_it(string column, string fault)
    {
        var read = Read($"id,given_name,family_name,{column}", "p-1,Edna,Quillfeather,1950-01-02");
        Assert.Empty(read.Patients);
        Assert.Equal([fault, "birth_date is missing in the header, and nothing was read: name the column birth_date in the first row"], read.BadLines.Select(b => b.Reason));
    }

    [Fact]
    public void A_column_of_the_practice_s_own_is_named_and_the_rest_is_read()
    {
        var read = Read("id,given_name,family_name,birth_date,shoe_size", "p-1,Edna,Quillfeather,1950-01-02,38");
        Assert.Single(read.Patients);
        Assert.StartsWith("the header's column 5, \"shoe_size\", is not known and was not read: take it out, or call it what it is of id,", Assert.Single(read.BadLines).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PT", "pt")]
    [InlineData("spa", "es")]
    [InlineData("English", "en")]
    public void A_language_is_kept_by_its_two_letters(string written, string kept) =>
        Assert.Equal(kept, Assert.Single(Read("id,given_name,family_name,birth_date,language", $"p-1,Edna,Quillfeather,1950-01-02,{written}").Patients).Language);

    [Fact]
    public void A_quote_that_is_never_closed_does_not_take_the_rest_in_silence()
    {
        var read = Read(Header, Edna, "p-2,\"Ann,Lane,1950-01-02");
        Assert.Single(read.Patients);
        Assert.Equal(3, Assert.Single(read.BadLines).Line);
    }

    [Fact]
    public void A_byte_order_mark_empty_rows_and_windows_line_ends_do_no_harm()
    {
        using var stream = new MemoryStream([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes($"{Header}\r\n\r\n{Edna}\r\n,,,\r\n")]);
        var read = CsvRosterReader.Read(stream, "roster-1.csv", Today);
        Assert.Empty(read.BadLines);
        Assert.Single(read.Patients);
    }

    [Fact]
    public void An_empty_file_says_so()
    {
        Assert.StartsWith("the file is empty", Assert.Single(Read().BadLines).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Patient.birthDate is not a date: write YYYY-MM-DD", "Patient.birthDate", "Patient.birthDate is not a date.", "Write YYYY-MM-DD.")]
    [InlineData("birth_date is no date: write YYYY-MM-DD", "birth_date", "birth_date is no date.", "Write YYYY-MM-DD.")]
    [InlineData("not UTF-8 text: save the file as UTF-8", "", "Not UTF-8 text.", "Save the file as UTF-8.")]
    [InlineData("the line is longer than 5 MB: write one resource a line", "", "The line is longer than 5 MB.", "Write one resource a line.")]
    [InlineData("Condition.subject names a Patient that was not read: export that Patient too, or mend the reference", "Condition.subject", "Condition.subject names a Patient that was not read.", "Export that Patient too, or mend the reference.")]
    public void A_rejected_line_is_told_by_field_reason_and_mend(string said, string field, string reason, string mend) =>
        Assert.Equal(new RejectedLine("f", 7, field, reason, mend), RejectedLine.Of(new BadLine("f", 7, said)));

    private static readonly DateOnly Today = new(2026, 4, 15);

    [Theory]
    [InlineData("birth_date", "2030-01-02", "birth_date is a day to come: correct the date")]
    [InlineData("birth_date", "1899-12-31", "birth_date is more than 125 years ago: correct the date")]
    [InlineData("last_visit", "2026-04-16", "last_visit is a day to come: correct the date")]
    [InlineData("deceased_on", "2026-04-16", "deceased_on is a day to come: correct the date")]
    [InlineData("last_visit", "2026-04-15", null)]
    public void A_day_that_cannot_have_been_is_a_rejected_line(string column, string day, string? fault)
    {
        var (born, header, more) = column == "birth_date" ? (day, "", "") : ("1950-01-02", "," + column, "," + day);
        var read = Read("id,given_name,family_name,birth_date" + header, $"p-1,Edna,Quillfeather,{born}{more}");
        Assert.Equal(fault is null ? [] : new[] { fault }, read.BadLines.Select(b => b.Reason));
        Assert.Equal(fault is null ? 1 : 0, read.Patients.Count);
    }

    private static RosterReadResult Read(params string[] rows)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', rows)));
        return CsvRosterReader.Read(stream, "roster-1.csv", Today);
    }
}
