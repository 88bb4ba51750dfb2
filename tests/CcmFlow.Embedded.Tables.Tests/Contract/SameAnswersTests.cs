using Azure.Data.Tables;
using FsCheck;
using FsCheck.Fluent;

namespace CcmFlow.Embedded.Tables.Tests.Contract;

/// <summary>The in-memory service is only worth something when it answers like the real protocol's implementation.</summary>
public sealed class SameAnswersTests(AzuriteBackend azurite)
{
    private int tables;

    [Fact]
    public void Random_operations_get_the_same_answers_from_Azurite_and_in_memory()
    {
        var service = azurite.Connect();
        var memory = new InMemoryBackend().Connect();
        Prop.ForAll(TableOperations.Sequences, steps => CompareAsync(service, memory, steps).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    private async Task CompareAsync(TableServiceClient service, TableServiceClient memory, TableOperation[] steps)
    {
        var stop = TestContext.Current.CancellationToken;
        var name = $"same{Interlocked.Increment(ref tables)}";
        var (one, other) = (service.GetTableClient(name), memory.GetTableClient(name));
        await one.CreateAsync(stop);
        await other.CreateAsync(stop);
        var (expected, actual) = (new ServiceUnderComparison(one), new ServiceUnderComparison(other));
        foreach (var step in steps) Assert.Equal($"{step} -> {await expected.DoAsync(step, stop)}", $"{step} -> {await actual.DoAsync(step, stop)}");
        Assert.Equal(await expected.EverythingAsync(stop), await actual.EverythingAsync(stop));
        await one.DeleteAsync(stop);
    }
}
