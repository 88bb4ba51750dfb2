using System.CommandLine;
using CcmFlow.Bench.Engine;

return await new RootCommand("Measures CcmFlow's own runtime. One JSON line a figure; results are checked, a wrong one ends with 1.")
{
    EngineCommand.Create(),
}.Parse(args).InvokeAsync();
