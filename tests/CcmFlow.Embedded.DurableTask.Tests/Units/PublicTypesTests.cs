using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Embedded.DurableTask.Tests.Units;

public sealed class PublicTypesTests
{
    [Fact]
    public void Task_names_do_not_regard_case()
    {
        TaskName a = "Send";
        Assert.True(a == "SEND");
        Assert.Equal(a.GetHashCode(), new TaskName("send").GetHashCode());
        Assert.Equal("Send", (string)a);
        Assert.Null(default(TaskName).Name);
    }

    [Fact]
    public void Sub_orchestration_options_copy_what_they_extend()
    {
        var options = new SubOrchestrationOptions(new TaskOptions(new RetryPolicy(2, TimeSpan.FromSeconds(1))) { Version = "2" }, "id");
        Assert.Equal("id", options.InstanceId);
        Assert.NotNull(options.Retry);
        Assert.Equal("id", new SubOrchestrationOptions((TaskOptions)options).InstanceId);
        Assert.Equal("id", (options with { Version = "3" }).InstanceId);
    }

    [Fact]
    public void The_statuses_have_the_real_numbers() =>
        Assert.Equal(
            [(0, "Running"), (1, "Completed"), (2, "ContinuedAsNew"), (3, "Failed"), (4, "Canceled"), (5, "Terminated"), (6, "Pending"), (7, "Suspended")],
            Enum.GetValues<OrchestrationRuntimeStatus>().Select(s => ((int)s, s.ToString())));

    [Fact]
    public async Task Pageable_fetches_until_there_is_no_continuation()
    {
        var asked = new List<string?>();
        var pages = Pageable.Create<int>((token, _) =>
        {
            asked.Add(token);
            return Task.FromResult(new Page<int>([asked.Count], asked.Count < 3 ? $"t{asked.Count}" : null));
        });
        var all = new List<int>();
        await foreach (var n in pages) all.Add(n);
        Assert.Equal([1, 2, 3], all);
        Assert.Equal([null, "t1", "t2"], asked);
    }

    [Fact]
    public void Failure_details_find_types_of_the_app_by_name()
    {
        var details = TaskFailureDetails.FromException(new AppException());
        Assert.True(details.IsCausedBy<AppException>());
        Assert.True(details.IsCausedBy<InvalidOperationException>());
        Assert.False((details with { ErrorType = "Gone.Type" }).IsCausedBy<Exception>());
        Assert.Throws<ArgumentException>(() => details.IsCausedBy(typeof(string)));
    }

    private sealed class AppException : InvalidOperationException;
}
