using Assay.Readings.Texts;

namespace Assay.Readings.Wordings;

/// <summary>Whether what a rule wants anywhere in a text stands in it. A text is looked through once for each rule, and no further than needed.</summary>
internal sealed class WordsInText(TokenizedText text)
{
    private readonly Dictionary<WordingRule, Looked> _looked = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether one of a rule's words stands outside some tokens.</summary>
    public bool StandOutside(WordingRule rule, int first, int end)
    {
        if (!_looked.TryGetValue(rule, out var looked))
            _looked.Add(rule, looked = new Looked());
        foreach (var place in looked.Places)
        {
            if (place < first || place >= end)
                return true;
        }
        while (looked.Next < text.Count)
        {
            var token = looked.Next++;
            if (text[token].Kind == TokenKind.Sign || !Stands(rule.InText, token))
                continue;
            looked.Places.Add(token);
            if (token < first || token >= end)
                return true;
        }
        return false;
    }

    private bool Stands(IReadOnlyList<WordPattern> patterns, int token)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.EndAt(text, token, text.Count) > 0)
                return true;
        }
        return false;
    }

    /// <summary>Where a rule's words were found, and from where on nobody has looked.</summary>
    private sealed class Looked
    {
        public List<int> Places { get; } = [];

        public int Next { get; set; }
    }
}
