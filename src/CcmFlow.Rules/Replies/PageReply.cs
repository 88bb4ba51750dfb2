namespace CcmFlow.Rules.Replies;

/// <summary>The grammar of answers to a page. A bare "ok" takes nothing, and no word that a carrier reads as opt-out is part of it.</summary>
public static class PageReply
{
    public static PageCommand Parse(string? text) => throw new NotImplementedException();
}
