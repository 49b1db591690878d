using Assay.Readings.Figures;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>
/// Two sentences that lead up to a figure in the same words and give two: "The Dobra deposit holds 1.4 million tonnes … The Dobra deposit holds 1.2 million tonnes".
/// Nothing else may be told that could part them: no date, no word of an estimate, no other claimant.
/// </summary>
internal sealed class LeadNumberCheck : ITextCheck
{
    private const decimal Loosely = 0.03m;

    private const int MostWords = 10;

    private static readonly WordTable<bool> States = WordTable.Of(
        "holds contains covers employs measures weighs содержит насчитывает занимает містить налічує займає"
    );

    private static readonly WordTable<bool> Fillers = WordTable.Of("the deposit mine field site plant");

    private static readonly WordTable<bool> Others = WordTable.Of(
        "estimate estimates estimated proven proved probable indicated inferred measured possible now today currently once formerly then still another also additional more less if would could may "
            + "might each every all both new old revised he she they it his her their its this that these those other first second which who only not no"
    );

    /// <inheritdoc/>
    public void Find(CheckedText input, List<Inconsistency> found)
    {
        var seen = new Dictionary<string, Figure>(StringComparer.OrdinalIgnoreCase);
        foreach (var sentence in CheckedSentence.Of(input))
        {
            if (Key(sentence) is not { } key || seen.TryAdd(key, sentence.Figures[0]))
                continue;
            var (earlier, figure) = (seen[key], sentence.Figures[0]);
            if (Tolerance.Of(earlier).Widened(Loosely).Meets(Tolerance.Of(figure).Widened(Loosely)))
                continue;
            found.Add(
                new Inconsistency(
                    InconsistencyKind.Number,
                    figure.Span,
                    $"the text gives {input.Text.Words(earlier.Span)} and {input.Text.Words(figure.Span)} for one thing: {input.Text.Words(TextSpan.Between(sentence.Span.Start, figure.Span.Start)).TrimEnd()}",
                    [earlier.Span]
                )
            );
        }
    }

    private static bool IsOfThings(FigureKind kind) =>
        kind
            is FigureKind.Mass
                or FigureKind.Area
                or FigureKind.Volume
                or FigureKind.Energy
                or FigureKind.Count;

    /// <summary>The words of the sentence without its figure; null where it tells more than subject, verb, figure and of what.</summary>
    private static string? Key(CheckedSentence sentence)
    {
        var text = sentence.Text;
        if (sentence.Figures is not [var figure] || !IsOfThings(figure.Kind))
            return null;
        if (
            figure is not { Bound: FigureBound.Exact, Low: not null }
            || figure.Low != figure.High
            || sentence.Has(Others)
        )
            return null;
        var (begin, first, end) = (sentence.Sentence.First, sentence.First(figure), sentence.Sentence.End);
        if (end > begin && text.Is(end - 1, '.'))
            end--;
        if (first - begin is < 2 or > MostWords || end - sentence.After(figure) > MostWords)
            return null;
        if (!sentence.Has(States, first - 1, first) || !IsNamed(text, begin, first))
            return null;
        var words = new List<string>();
        for (var i = begin; i < end; i++)
        {
            if (i == first)
                i = sentence.After(figure);
            if (i >= end)
                break;
            if (text[i].Kind != TokenKind.Word)
                return null;
            if (!Fillers.Has(text.Letters(i)))
                words.Add(text.Letters(i).ToString());
        }
        return $"{figure.Kind}|{figure.Unit}|{figure.ClaimedBy?.Name}|{string.Join(' ', words)}";
    }

    // The subject has a name: a capitalised word that does not begin the sentence, or one behind "the".
    private static bool IsNamed(TokenizedText text, int begin, int first)
    {
        for (var i = begin; i < first - 1; i++)
            if (text[i].IsCapitalised && !Fillers.Has(text.Letters(i)))
                return true;
        return false;
    }
}
