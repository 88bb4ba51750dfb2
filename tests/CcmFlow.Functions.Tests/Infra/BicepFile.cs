using System.Text.RegularExpressions;

namespace CcmFlow.Functions.Tests.Infra;

/// <summary>A Bicep file as text, read just far enough for the checks here; it is no compiler.</summary>
internal sealed partial class BicepFile
{
    private BicepFile(string name, string text)
    {
        Name = name;
        Text = text;
        Code = WithoutComments(text);
        Parameters = [.. Parameter().Matches(Code).Select(m => new BicepParameter(m.Groups[1].Value, m.Groups[2].Success))];
        Outputs = [.. Output().Matches(Code).Select(m => m.Groups[1].Value)];
        Modules = [.. Module().Matches(Code).Select(m => new BicepModule(m.Groups[1].Value, m.Groups[2].Value, Passed(m.Index + m.Length)))];
    }

    public string Name { get; }
    public string Text { get; }

    /// <summary>The text without comments.</summary>
    public string Code { get; }

    public IReadOnlyList<BicepParameter> Parameters { get; }
    public IReadOnlyList<string> Outputs { get; }
    public IReadOnlyList<BicepModule> Modules { get; }

    public static BicepFile Read(string path) => new(Path.GetFileName(path), File.ReadAllText(path));

    public static BicepFile Of(string text) => new("inline", text);

    /// <summary>How often the name stands in the code, as a word.</summary>
    public int Uses(string name) => Regex.Count(Code, $@"(?<![\w'.-]){Regex.Escape(name)}(?![\w'])");

    /// <summary>The names on the left of the entry "<paramref name="block"/>: { … }" that starts at or after an index.</summary>
    public IReadOnlyList<string> Keys(string block, int from = 0)
    {
        var at = Code.IndexOf($"{block}: {{", from, StringComparison.Ordinal);
        if (at < 0) return [];
        var open = at + block.Length + 2;
        return [.. Entry().Matches(TopLevel(Code[(open + 1)..Closing(open)])).Select(m => m.Groups[1].Value)];
    }

    /// <summary>What brackets and quotes are left open, or the first that closes nothing; null when all is balanced.</summary>
    public string? Unbalanced()
    {
        var open = new Stack<char>();
        var quoted = false;
        for (var i = 0; i < Code.Length; i++)
        {
            var c = Code[i];
            if (quoted && c == '\\') i++;
            else if (quoted && c == '$' && i + 1 < Code.Length && Code[i + 1] == '{')
            {
                open.Push('$');
                quoted = false;
                i++;
            }
            else if (c == '\'') quoted = !quoted;
            else if (quoted && c == '\n') return "a quote is open at the end of a line";
            else if (quoted) continue;
            else if (c is '{' or '[' or '(') open.Push(c);
            else if (c is '}' or ']' or ')')
            {
                if (!open.TryPop(out var opener) || !Fits(opener, c)) return $"'{c}' closes nothing";
                if (opener == '$') quoted = true;
            }
        }
        return open.Count > 0 ? $"'{open.Peek()}' is never closed" : quoted ? "a quote is never closed" : null;
    }

    private IReadOnlyList<string> Passed(int from) => Keys("params", from);

    private int Closing(int open)
    {
        var depth = 0;
        for (var i = open; i < Code.Length; i++)
        {
            if (Code[i] is '{') depth++;
            else if (Code[i] is '}' && --depth == 0) return i;
        }
        return Code.Length;
    }

    /// <summary>The lines of a block that lie in no inner block.</summary>
    private static string TopLevel(string block)
    {
        var lines = new List<string>();
        var depth = 0;
        foreach (var line in block.Split('\n'))
        {
            if (depth == 0) lines.Add(line);
            depth += line.Count(c => c is '{' or '[') - line.Count(c => c is '}' or ']');
        }
        return string.Join('\n', lines);
    }

    private static bool Fits(char open, char close) => (open, close) is ('{' or '$', '}') or ('[', ']') or ('(', ')');

    private static string WithoutComments(string text) =>
        string.Join('\n', text.Split('\n').Select(line => Comment().Replace(line, m => m.Groups[1].Value)));

    [GeneratedRegex(@"^param (\w+) \w+( =)?", RegexOptions.Multiline)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"^output (\w+) ", RegexOptions.Multiline)]
    private static partial Regex Output();

    [GeneratedRegex(@"^module (\w+) '([^']+)'", RegexOptions.Multiline)]
    private static partial Regex Module();

    [GeneratedRegex(@"^\s*(\w+): ", RegexOptions.Multiline)]
    private static partial Regex Entry();

    // The quoted part keeps the "//" of addresses.
    [GeneratedRegex(@"^((?:[^'/]|'[^']*'|/(?!/))*)//.*$")]
    private static partial Regex Comment();
}

internal sealed record BicepParameter(string Name, bool HasDefault);

internal sealed record BicepModule(string Name, string Path, IReadOnlyList<string> Passed);
