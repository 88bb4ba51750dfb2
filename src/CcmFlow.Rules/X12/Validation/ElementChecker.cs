using System.Globalization;
using CcmFlow.Rules.X12.Maps;

namespace CcmFlow.Rules.X12.Validation;

/// <summary>Checks the elements of one segment against the standard and the guide. Findings name a value only when it is a short code.</summary>
internal sealed class ElementChecker(Action<X12Finding> report)
{
    private const int LongestShownCode = 3;

    public void Check(MapMatch match)
    {
        var (segment, definition) = (match.Segment, match.Definition.Definition);
        if (segment.Elements.Count > definition.Elements.Count)
        {
            Report(match, $"{definition.Elements.Count + 1:D2}", "element-too-many", $"{segment.Id} has at most {definition.Elements.Count} elements.");
        }

        if (segment.Elements.Count == 0 || segment.Elements[^1].Length == 0)
        {
            Report(match, null, "trailing-separator", $"{segment.Id} ends with an empty element: leave trailing separators out.");
        }

        for (var number = 1; number <= definition.Elements.Count; number++)
        {
            CheckElement(match, number, definition.Elements[number - 1], match.Definition.Elements.GetValueOrDefault(number));
        }

        foreach (var note in definition.Notes.Where(note => !note.Holds(segment)))
        {
            var elements = string.Join(", ", note.Elements.Select(number => $"{segment.Id}{number:D2}"));
            Report(match, $"{note.Elements[0]:D2}", "element-relation", note.Kind switch
            {
                'P' => $"{elements} are given together or not at all.",
                'R' => $"At least one of {elements} is required.",
                'E' => $"At most one of {elements} may be given.",
                'C' => $"{segment.Id}{note.Elements[0]:D2} needs all of {elements}.",
                _ => $"{segment.Id}{note.Elements[0]:D2} needs another one of {elements}.",
            });
        }
    }

    private void CheckElement(MapMatch match, int number, ElementDefinition element, MapElement? usage)
    {
        var (segment, place) = (match.Segment, $"{number:D2}");
        var text = segment[number];
        if (text.Length == 0)
        {
            if (usage is { Required: true })
            {
                Report(match, place, "element-missing", $"{segment.Id}{place} is required here.");
            }

            return;
        }

        if (usage is null)
        {
            Report(match, place, "element-not-used", $"{segment.Id}{place} is not used here: leave it empty.");
            return;
        }

        if (segment.Id == "ISA" && (number is 11 or 16))
        {
            if (char.IsAsciiLetterOrDigit(text[0]))
            {
                Report(match, place, "separator", $"{segment.Id}{place} has to be a separator, not a letter or a digit.");
            }

            return;
        }

        var repetitions = element.MostRepetitions > 1 ? segment.Repetitions(number) : [text];
        if (repetitions.Count > element.MostRepetitions)
        {
            Report(match, place, "element-repeat", $"{segment.Id}{place} may stand at most {element.MostRepetitions} times.");
        }

        foreach (var repetition in repetitions)
        {
            if (element.IsComposite)
            {
                CheckComposite(match, place, element, usage, repetition);
            }
            else
            {
                CheckValue(match, place, element, usage, repetition);
            }
        }
    }

    private void CheckComposite(MapMatch match, string place, ElementDefinition element, MapElement usage, string text)
    {
        var parts = text.Split(match.Segment.Separators.Component);
        if (parts.Length > element.Components.Count)
        {
            Report(match, place, "component-too-many", $"{match.Segment.Id}{place} has at most {element.Components.Count} components.");
        }

        if (parts[^1].Length == 0)
        {
            Report(match, place, "trailing-separator", $"{match.Segment.Id}{place} ends with an empty component: leave trailing separators out.");
        }

        for (var i = 0; i < element.Components.Count; i++)
        {
            var (part, inner) = (i < parts.Length ? parts[i] : "", $"{place}-{i + 1}");
            var component = usage.Components.GetValueOrDefault(i + 1);
            if (part.Length > 0 && component is not null)
            {
                CheckValue(match, inner, element.Components[i], component, part);
            }
            else if (part.Length > 0 && usage.Components.Count > 0)
            {
                Report(match, inner, "element-not-used", $"{match.Segment.Id}{inner} is not used here: leave it empty.");
            }
            else if (part.Length == 0 && component is { Required: true })
            {
                Report(match, inner, "element-missing", $"{match.Segment.Id}{inner} is required here.");
            }
        }
    }

    private void CheckValue(MapMatch match, string place, ElementDefinition element, MapElement usage, string text)
    {
        var name = $"{match.Segment.Id}{place}";
        var padded = match.Segment.Id == "ISA";
        if (string.IsNullOrWhiteSpace(text) && !padded)
        {
            Report(match, place, "element-blank", $"{name} holds only blanks: leave it empty or fill it in.");
            return;
        }

        if (usage.Codes is { } codes && !codes.Contains(text))
        {
            var shown = text.Length <= LongestShownCode && text.All(char.IsAsciiLetterOrDigit) ? $" {text}" : " the value";
            Report(match, place, "code-list", $"{name}:{shown} is none of the codes used here{(codes.Count <= 12 ? $" ({string.Join(", ", codes.Order(StringComparer.Ordinal))})" : "")}.");
            return;
        }

        if (Length(element, text) is var length && (length < element.Shortest || length > element.Longest))
        {
            Report(match, place, "element-length", $"{name} has {length} characters, it takes {Range(element)}.");
        }

        if (Characters(match.Segment, text) is { } problem)
        {
            Report(match, place, "character", $"{name} {problem}");
        }
        else if (!padded && (text[0] == ' ' || text[^1] == ' '))
        {
            Report(match, place, "blank-padding", $"{name} begins or ends with a blank: leave it out.");
        }

        if (!ElementTypes.Holds(element.Type, text))
        {
            Report(match, place, "element-type", $"{name} is not {ElementTypes.Describe(element.Type)}.");
        }
    }

    private static int Length(ElementDefinition element, string text) =>
        element.Type[0] is 'N' or 'R' ? text.Count(char.IsAsciiDigit) : text.Length;

    private static string Range(ElementDefinition element) => element.Shortest == element.Longest
        ? element.Longest.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{element.Shortest} to {element.Longest}");

    private static string? Characters(X12Segment segment, string text)
    {
        foreach (var character in text)
        {
            if (segment.Separators.Holds(character) && !char.IsAsciiLetterOrDigit(character))
            {
                return "holds a component or repetition separator, which no data may.";
            }

            if (character is '\r' or '\n')
            {
                return "holds a line end: a segment terminator is missing.";
            }

            if (!X12Text.Extended.Contains(character))
            {
                return "holds a character that is not of X12's basic or extended set: fold accents, take the rest out.";
            }
        }

        return null;
    }

    private void Report(MapMatch match, string? element, string rule, string message) =>
        report(new X12Finding(match.Segment.Position, match.Loop, match.Segment.Id, element, rule, message));
}
