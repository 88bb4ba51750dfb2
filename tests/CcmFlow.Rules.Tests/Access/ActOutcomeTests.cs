using CcmFlow.Rules.Access;

namespace CcmFlow.Rules.Tests.Access;

public sealed class ActOutcomeTests
{
    [Theory]
    [InlineData(200, null, null)]
    [InlineData(303, null, null)]
    [InlineData(303, ActEnd.Refused, "Refused 303")]
    [InlineData(200, ActEnd.Unchanged, "Unchanged 200")]
    [InlineData(400, null, "Refused 400")]
    [InlineData(422, ActEnd.Unchanged, "Refused 422")]
    [InlineData(499, null, "Refused 499")]
    [InlineData(500, null, "Failed 500")]
    [InlineData(503, ActEnd.Unchanged, "Failed 503")]
    public void An_answer_says_whether_the_act_was_carried_out(int status, ActEnd? told, string? written)
    {
        var outcome = ActOutcome.Of(status, told);
        Assert.Equal(written, outcome?.ToString());
        Assert.Equal(outcome, written is null ? null : ActOutcome.Parse(written));
    }

    [Theory]
    [InlineData("NotAllowed")]
    [InlineData("Refused")]
    [InlineData("Refused many")]
    [InlineData("0 422")]
    [InlineData("Refused 422 x")]
    public void What_it_did_not_write_it_does_not_read(string text) => Assert.Null(ActOutcome.Parse(text));
}
