using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Tests.Stories;

namespace CcmFlow.Functions.Tests.Pages;

/// <summary>Phone numbers are taken as people write them, and stored as E.164.</summary>
public sealed class PhoneFormatStories
{
    [Theory]
    [InlineData("(617) 555-0177", "+16175550177")]
    [InlineData("617.555.0177", "+16175550177")]
    [InlineData("617 555 0177", "+16175550177")]
    [InlineData("1-617-555-0177", "+16175550177")]
    [InlineData("+1 617 555 0177", "+16175550177")]
    [InlineData("tel:+16175550177", "+16175550177")]
    [InlineData("+44 20 7946 0958", "+442079460958")]
    public void A_number_is_read_as_people_write_it(string written, string stored) => Assert.Equal((stored, null), PhoneNumbers.Written(written));

    [Theory]
    [InlineData("617 555 017")]
    [InlineData("+1 617 555 017")]
    [InlineData("617 555 0177 x12")]
    [InlineData("117 555 0177")]
    [InlineData("+44 20 7946 0958 0958 0958")]
    [InlineData("call the desk")]
    public void What_is_wrong_with_a_number_is_told_without_a_digit_of_it(string written)
    {
        var (e164, mend) = PhoneNumbers.Written(written);
        Assert.Null(e164);
        Assert.NotNull(mend);
        Assert.DoesNotContain(written, mend, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_take_a_number_as_it_is_written_and_say_what_is_wrong_with_another()
    {
        await using var story = await Story.BeginAsync();
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/settings/staff.rn2");
        await cora.EditAsync("/settings/staff.rn2", ("phone", "(617) 555-0177"), ("voicePhone", "617.555.0178"));
        Assert.Contains("Saved.", cora.Page, StringComparison.Ordinal);
        Assert.Equal(("+16175550177", "+16175550178"), (cora.Value("phone"), cora.Value("voicePhone")));
        await cora.EditAsync("/settings/staff.rn2", ("phone", "+1 (617) 555-0177"));
        Assert.Contains("Nothing was changed.", cora.Page, StringComparison.Ordinal);
        await cora.EditAsync("/settings/staff.rn2", ("phone", "617 555 017"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, cora.Status);
        Assert.Contains(cora.Complaints, c => c.Contains("Mobile that pages go to: digits are missing: a number has ten, the area code first.", StringComparison.Ordinal));
        Assert.Equal("617 555 017", cora.Value("phone"));
        await cora.OpenAsync("/settings/claims");
        await cora.EditAsync("/settings/claims", ("contactPhone", "(617) 555-0179"));
        Assert.Equal("6175550179", cora.Value("contactPhone"));
        using var answer = await story.PutAsync("api/practices/p1/settings/numbers", new { pagerNumber = "617-555-0180" });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("+16175550180", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("pagerNumber").GetString());
    }
}
