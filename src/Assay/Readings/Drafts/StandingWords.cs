using System.Collections.Frozen;
using Assay.Readings.Mentions;
using Assay.Readings.Texts;

namespace Assay.Readings.Drafts;

/// <summary>Tells by the words beside a name whether it stands for somebody who acts, or for a place or a quality.</summary>
internal sealed class StandingWords(TokenizedText text, MentionIndex mentions)
{
    // "would buy", "plans to take over": so far from a name the act stands
    private const int ActReach = 5;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Where = Phrases
        .Rows("where")
        .SelectMany(row => row[0].Split(' '))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>"in Russia", "from the United States", "Kirovohrad region, Ukraine": where, not who.</summary>
    public bool IsWhere(int token)
    {
        var before = token - 1;
        if (text.Is(before, "the"))
            before--;
        if (before < 0 || text[before + 1].BeginsBlock)
            return false;
        return text.Is(before, ',') && mentions.IsEndOfPlace(text[before].Start)
            || Where.Contains(text.Letters(before));
    }

    /// <summary>Where a report is from.</summary>
    public bool IsDateline(int token, int end) => Datelines.Has(text, token, end);

    /// <summary>"a deposit in Yakutia": the land, though the register has its government.</summary>
    /// <param name="token">The first token of the name.</param>
    /// <param name="name">The name.</param>
    public bool IsLand(int token, string name)
    {
        var before = text.Is(token - 1, "the") ? token - 2 : token - 1;
        // "in the Republic of Sakha (Yakutia)"
        if (text.Is(before, '('))
        {
            var inside = DealWords.Inside.Find(text, Math.Max(0, before - ActReach), before);
            before = inside < 0 || text[token].BeginsSentence ? before : inside;
        }
        return before >= 0
            && !text[before + 1].BeginsBlock
            && DealWords.Inside.EndAt(text, before, token) > 0
            && Array.Exists(
                name.Split([' ', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries),
                DealWords.Republic.Contains
            );
    }

    /// <summary>"Axios would buy", "a stake in the exchange": a medium or market that does something in a deal, not one named for what it reports.</summary>
    public bool IsInAct(int token, int end)
    {
        var prospect = end < text.Count ? DealWords.Prospect.EndAt(text, end, text.Count) : 0;
        if (prospect > 0)
        {
            var until = Math.Min(end + ActReach, text.Count);
            foreach (var (_, phrases) in DealWords.Acts)
            {
                if (phrases.StandIn(text, end, until))
                    return true;
            }
        }
        var before = text.Is(token - 1, "the") ? token - 1 : token;
        for (var i = Math.Max(0, before - ActReach); i < before; i++)
        {
            if (DealWords.TakesMedium.EndAt(text, i, before) == before)
                return true;
        }
        return false;
    }

    /// <summary>"Russia's": whose, not who.</summary>
    public bool IsPossessive(int end) =>
        end + 1 < text.Count
        && text[end].Kind == TokenKind.Sign
        && text.Text[text[end].Start] is '\'' or '’'
        && text.Is(end + 1, "s")
        && !text[end + 1].IsAfterBlank;

    /// <summary>"U.S. companies", "Russia deposits": of which, not who.</summary>
    public bool IsNamedFor(int end) =>
        end < text.Count
        && text[end].Kind == TokenKind.Word
        && !text[end].IsCapitalised
        && (
            DealWords.Company.EndAt(text, end, text.Count) > 0
            || DealWords.Resource.EndAt(text, end, text.Count) > 0
        );
}
