using CcmFlow.Cli.Demo;
using CcmFlow.Cli.Import;

namespace CcmFlow.Cli.Tests.Demo;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("--month", "April", "yyyy-MM")]
    [InlineData("--fhir", "/no/such/folder", "there is no folder")]
    public void A_wrong_argument_is_refused_with_the_mend(string option, string value, string mend)
    {
        var errors = DemoCommand.Create(TimeProvider.System).Parse([option, value]).Errors;
        Assert.Contains(errors, e => e.Message.Contains(mend, StringComparison.Ordinal));
    }

    [Fact]
    public void Import_needs_a_roster() => Assert.NotEmpty(ImportCommand.Create(TimeProvider.System).Parse([]).Errors);
}
