using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>"For a third year" in the title, "the second year in a row" in the text: which time it is.</summary>
internal sealed class TurnInTitleCheck : ITextCheck
{
    // The news is in the first sentences.
    private const int FirstSentences = 5;

    private static readonly WordTable<int> Ordinals = new([
        .. "second third fourth fifth sixth seventh eighth ninth tenth"
            .Split(' ')
            .Select((w, i) => (w, i + 2)),
    ]);

    private static readonly WordTable<bool> Times = WordTable.Of("year month week quarter day time season");

    private static readonly WordTable<bool> InARow = WordTable.Of("straight consecutive successive running");

    private readonly record struct Turn(TextSpan Span, int Number, string Unit);

    public void Find(CheckedText input, List<Inconsistency> found)
    {
        var text = input.Text;
        var block = -1;
        for (var i = 0; i < text.Document.Blocks.Count && block < 0; i++)
        {
            if (text.Document.Blocks[i].Kind == BlockKind.Title)
                block = i;
        }
        if (block < 0)
            return;
        var title = text.Document.Blocks[block].Span;
        var inTitle = Turns(text, text.TokenAt(title.Start), text.TokenAt(title.End), isTitle: true);
        if (inTitle.Count != 1)
            return;
        var sentence = text.SentenceAt(title.End);
        var last = Math.Min(text.Sentences.Length, sentence + FirstSentences);
        var inText = new List<Turn>();
        for (; sentence < last; sentence++)
        {
            if (text.Sentences[sentence].Block != block)
                inText.AddRange(
                    Turns(text, text.Sentences[sentence].First, text.Sentences[sentence].End, isTitle: false)
                );
        }
        var claim = inTitle[0];
        var same = inText.FindAll(t => string.Equals(t.Unit, claim.Unit, StringComparison.Ordinal));
        if (same.Count == 0 || same.Exists(t => t.Number == claim.Number))
            return;
        found.Add(
            new Inconsistency(
                InconsistencyKind.Title,
                claim.Span,
                $"the title says “{text.Words(claim.Span)}”, the text “{text.Words(same[0].Span)}”",
                [same[0].Span]
            )
        );
    }

    /// <summary>"a third straight year", "the third year in a row"; in a title "for a third year" too.</summary>
    private static List<Turn> Turns(TokenizedText text, int from, int end, bool isTitle)
    {
        var turns = new List<Turn>();
        for (var i = from + 1; i + 1 < end; i++)
        {
            if (text[i].Kind != TokenKind.Word || !Ordinals.TryGet(text.Letters(i), out var number))
                continue;
            var unit = i + 1;
            var isRow = text[unit].Kind == TokenKind.Word && InARow.Has(text.Letters(unit));
            if (isRow)
                unit++;
            if (unit >= end || text[unit].Kind != TokenKind.Word || !Times.Has(text.Letters(unit)))
                continue;
            isRow |=
                text.Is(unit + 1, "in") && text.Is(unit + 2, "a") && text.Is(unit + 3, "row")
                || text.Is(unit + 1, "running");
            var isFor = text.Is(i - 1, "a") && text.Is(i - 2, "for") || text.Is(i - 1, "for");
            if (isRow || isTitle && isFor)
                turns.Add(
                    new Turn(
                        TextSpan.Between(text[i].Start, text[unit].End),
                        number,
                        text.Words(text[unit].Span).ToUpperInvariant()
                    )
                );
        }
        return turns;
    }
}
