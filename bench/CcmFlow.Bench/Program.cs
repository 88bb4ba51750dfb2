using System.CommandLine;
using CcmFlow.Bench.Claims;
using CcmFlow.Bench.Engine;
using CcmFlow.Bench.Inbound;
using CcmFlow.Bench.Months;
using CcmFlow.Bench.Pages;
using CcmFlow.Bench.Tables;

return await new RootCommand("Measures CcmFlow's own runtime. One JSON line a figure; results are checked, a wrong one ends with 1.")
{
    EngineCommand.Create(),
    ClaimsCommand.Create(),
    InboundCommand.Create(),
    TablesCommand.Create(),
    PagesCommand.Create(),
    MonthCommand.Create(),
}.Parse(args).InvokeAsync();
