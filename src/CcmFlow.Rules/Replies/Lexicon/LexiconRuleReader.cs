namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>A "rule" section.</summary>
internal static class LexiconRuleReader
{
    public static LexiconRule Read(LexiconSection section, IReadOnlyList<LexiconRule> before)
    {
        section.Expect("id", "kind");
        var id = section.Arguments[0];
        if (before.Any(rule => rule.Id == id))
        {
            throw section.Fault(id, "there is a rule of this id already; take another.");
        }

        var kind = Enum.GetValues<RuleKind>().Where(known => ReplyLexicon.NameOf(known) == section.Arguments[1]).Select(known => (RuleKind?)known).FirstOrDefault()
            ?? throw section.Fault(section.Arguments[1], $"is no kind of rule; write one of {string.Join(", ", Enum.GetValues<RuleKind>().Select(ReplyLexicon.NameOf))}.");
        var sources = new List<RuleRow>();
        var examples = new List<(string, string)>();
        var rule = new LexiconRule(id, kind) { File = section.File, Line = section.Line, Sources = sources, Examples = examples };
        foreach (var field in section.Fields)
        {
            rule = Take(rule, section, field, sources, examples);
        }

        if (sources.Count == 0)
        {
            throw section.Fault(id, "has no row; write at least one under en, es or both.");
        }

        return rule.Why.Length > 0 ? rule : throw section.Fault("why", $"is missing; say in a line why \"{id}\" is there.");
    }

    private static LexiconRule Take(
        LexiconRule rule, LexiconSection section, LexiconField field, List<RuleRow> sources, List<(string Language, string Text)> examples)
    {
        switch (field.Name)
        {
            case "why":
                return rule with { Why = field.Value };
            case "source":
                return rule with { Source = field.Value };
            case "en" or "es" or "both":
                sources.AddRange(field.Patterns.Select(pattern => new RuleRow(field.Name, pattern, field.Line)));
                return rule;
            case "eg-en" or "eg-es":
                examples.AddRange(field.Patterns.Select(text => (field.Name[3..], text)));
                return rule;
            case "option":
                return field.Value switch
                {
                    "suicide" => rule with { Suicide = true },
                    "not-denied" => rule with { CanBeDenied = false },
                    "can-be-mention" => rule with { CanBeMention = true },
                    "reading-in-words" => rule with { IsReadingInWords = true },
                    "never-doubted" => rule with { CanBeDoubted = false },
                    _ => throw section.Fault(field.Name, "has to be suicide, not-denied, can-be-mention, reading-in-words or never-doubted.", field.Line),
                };
            default:
                throw section.Fault(field.Name, "is no field of a rule; write why, source, option, en, es, both, eg-en or eg-es.", field.Line);
        }
    }
}
