using CcmFlow.RulesBench;

var replies = args is ["replies", ..];
var seconds = args.ElementAtOrDefault(replies ? 1 : 0) is { } given ? double.Parse(given, System.Globalization.CultureInfo.InvariantCulture) : 1.0;
Console.WriteLine(replies ? RepliesBench.Run(seconds) : DecisionsBench.Run(seconds));
