using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>What was never done and yet has results, in one sentence: "has never been sampled, and the samples show …".</summary>
internal sealed class NeverDoneCheck : ITextCheck
{
    private const int Reach = 14;
    private const int LeastStem = 4;

    // "sampled", "samples", "sampling": what may follow the stem in the noun.
    private const int MostEnding = 4;

    private static readonly WordTable<bool> Tells = WordTable.Of(
        "show shows showed shown prove proves proved gave give gives found find finds indicate indicates indicated confirm confirms confirmed put puts "
            + "reveal reveals revealed suggest suggests suggested say says said"
    );

    // These say that the results are of another time or only thought of.
    private static readonly WordTable<bool> Others = WordTable.Of(
        "until till before if unless would could might nor since except although properly fully independently officially again"
    );

    public void Find(CheckedText input, List<Inconsistency> found)
    {
        var text = input.Text;
        var isBeen = text.OfWords(static w => w.Equals("been", StringComparison.OrdinalIgnoreCase));
        for (var i = 1; i + 1 < text.Count; i++)
        {
            if (!isBeen[text.WordAt(i)] || !(text.Is(i - 1, "never") || text.Is(i - 1, "not")))
                continue;
            var letters = text.Letters(i + 1);
            if (
                text[i + 1].Kind != TokenKind.Word
                || letters.Length < LeastStem + 2
                || !letters.EndsWith("ed", StringComparison.Ordinal)
            )
                continue;
            if (Result(text, i + 2, letters[..^2]) is not { } end)
                continue;
            var verb = text.Letters(i + 1);
            found.Add(
                new Inconsistency(
                    InconsistencyKind.Contradiction,
                    TextSpan.Between(text[i - 1].Start, text[end].End),
                    $"what has {text.Letters(i - 1)} been {verb} has no {text.Letters(end - 1)} to tell anything",
                    [text[i + 1].Span]
                )
            );
        }
    }

    /// <summary>The verb behind "the samples"; null where the sentence has no such.</summary>
    private static int? Result(TokenizedText text, int from, ReadOnlySpan<char> stem)
    {
        for (var i = from; i < from + Reach && i + 2 < text.Count && !text[i].BeginsSentence; i++)
        {
            if (text[i].Kind != TokenKind.Word)
                continue;
            var letters = text.Letters(i);
            if (Others.Has(letters))
                return null;
            if (letters is not ("the" or "its" or "these" or "those"))
                continue;
            var noun = text.Letters(i + 1);
            if (
                noun.StartsWith(stem, StringComparison.OrdinalIgnoreCase)
                && noun.Length - stem.Length <= MostEnding
                && text[i + 2].Kind == TokenKind.Word
                && Tells.Has(text.Letters(i + 2))
            )
                return i + 2;
        }
        return null;
    }
}
