using System.Text;

namespace CcmFlow.Rules.X12;

/// <summary>The ISA: 106 characters, 16 elements of fixed width. One of another width is read by its separators as far as it goes.</summary>
/// <param name="Elements">Empty when it could not be read.</param>
/// <param name="Separators">As declared.</param>
/// <param name="Wrapped">A line end lies within it: the file was cut into records, and line ends mean nothing.</param>
/// <param name="ProblemKind">What kind of problem, when there is one.</param>
/// <param name="Problem">Why it cannot be read, or what is wrong with it although it can.</param>
internal sealed record InterchangeHeader(
    IReadOnlyList<string> Elements, X12Separators Separators, bool Wrapped, X12FaultKind ProblemKind, string? Problem)
{
    public const int Length = 106;
    public const int ElementCount = 16;
    private const int LongestRead = 400;

    public static IReadOnlyList<int> Widths { get; } = [2, 10, 2, 10, 2, 15, 2, 15, 6, 4, 1, 5, 9, 1, 1, 1];

    public static InterchangeHeader Read(X12Characters characters)
    {
        characters.Skip(3);
        var separator = (char)characters.Read();
        var text = new StringBuilder();
        var elements = new List<string>(ElementCount);
        var (read, wrapped) = (0, false);
        while (elements.Count < ElementCount - 1)
        {
            var next = characters.Read();
            if (next < 0 || ++read > LongestRead)
            {
                return Unreadable($"The ISA segment does not have its {ElementCount} elements in {Length} characters.");
            }

            if (next is '\r' or '\n')
            {
                wrapped = true;
            }
            else if (next == separator)
            {
                elements.Add(text.ToString());
                text.Clear();
            }
            else
            {
                text.Append((char)next);
            }
        }

        var (component, terminator) = (characters.Read(), characters.Read());
        if (terminator < 0)
        {
            return Unreadable("The file ends within the ISA segment: it is cut off.");
        }

        elements.Add(((char)component).ToString());
        var repetition = elements[10].Length == 1 ? elements[10][0] : X12Separators.Usual.Repetition;
        var separators = new X12Separators(separator, repetition, (char)component, (char)terminator);
        var (kind, problem) = Check(elements, separators);
        return new InterchangeHeader(elements, separators, wrapped, kind, problem);
    }

    private static InterchangeHeader Unreadable(string problem) => new([], default, false, X12FaultKind.InterchangeHeaderWidth, problem);

    private static (X12FaultKind Kind, string? Problem) Check(List<string> elements, X12Separators separators)
    {
        for (var i = 0; i < ElementCount; i++)
        {
            if (elements[i].Length != Widths[i])
            {
                return (
                    X12FaultKind.InterchangeHeaderWidth,
                    $"ISA{i + 1:D2} has {elements[i].Length} characters, it needs {Widths[i]}: an ISA segment is {Length} characters long.");
            }
        }

        // A letter as ISA11 is the standards id of older versions, no separator.
        char[] all = [separators.Element, separators.Component, separators.Terminator, separators.Repetition];
        var used = char.IsAsciiLetterOrDigit(separators.Repetition) ? all[..3] : all;
        var sound = used.Distinct().Count() == used.Length && !used.Any(char.IsAsciiLetterOrDigit) && !used.Contains(' ');
        return (X12FaultKind.Separators, sound ? null : "Two of the ISA's separators are the same, or one is a letter, a digit or a blank.");
    }
}
