using Assay.Readings.Figures;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>"a majority stake of 40 %", "its 60 % minority stake": the word against the number.</summary>
internal sealed class MajorityCheck : ISentenceCheck
{
    private const decimal Half = 50m;

    private static readonly WordTable<bool> Stakes = WordTable.Of(
        "stake stakes share shares shareholding holding interest"
    );

    public void Find(CheckedSentence sentence, CheckedText input, List<Inconsistency> found)
    {
        var text = sentence.Text;
        foreach (var figure in sentence.Figures)
        {
            if (
                figure is not { Kind: FigureKind.Percent, Unit: "%", Low: not null, Bound: FigureBound.Exact }
            )
                continue;
            var word = Word(sentence, figure);
            if (word < 0)
                continue;
            var isMajority = text.Is(word, "majority");
            if (isMajority ? figure.High >= Half : figure.Low <= Half)
                continue;
            found.Add(
                new Inconsistency(
                    InconsistencyKind.Contradiction,
                    TextSpan.Between(
                        Math.Min(text[word].Start, figure.Span.Start),
                        Math.Max(text[Math.Min(word + 1, sentence.Sentence.End - 1)].End, figure.Span.End)
                    ),
                    $"{text.Words(figure.Span)} is {(isMajority ? "less" : "more")} than half, but the text calls it a {(isMajority ? "majority" : "minority")}",
                    [figure.Span, text[word].Span]
                )
            );
        }
    }

    /// <summary>The word, where it stands in "a majority stake of 40 %" or "a 40 % majority stake"; -1 elsewhere.</summary>
    private static int Word(CheckedSentence sentence, Figure figure)
    {
        var text = sentence.Text;
        var after = sentence.After(figure);
        var before = sentence.First(figure) - 1;
        if (IsWord(text, after) && after + 1 < sentence.Sentence.End && Stakes.Has(text.Letters(after + 1)))
            return after;
        return
            text.Is(before, "of")
            && before >= 2
            && text[before - 1].Kind == TokenKind.Word
            && Stakes.Has(text.Letters(before - 1))
            && IsWord(text, before - 2)
            ? before - 2
            : -1;
    }

    private static bool IsWord(TokenizedText text, int token) =>
        text.Is(token, "majority") || text.Is(token, "minority");
}
