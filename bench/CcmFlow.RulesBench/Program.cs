using CcmFlow.RulesBench;
using CcmFlow.RulesBench.X12;

if (args is ["x12", ..]) return X12Bench.Run(args[1..]);

if (args is ["points", var sought, ..])
{
    Console.WriteLine(PointsCommand.Run(sought, args[2..]));
    return 0;
}

var replies = args is ["replies", ..];
var seconds = args.ElementAtOrDefault(replies ? 1 : 0) is { } given ? double.Parse(given, System.Globalization.CultureInfo.InvariantCulture) : 1.0;
Console.WriteLine(replies ? RepliesBench.Run(seconds) : DecisionsBench.Run(seconds));
return 0;
