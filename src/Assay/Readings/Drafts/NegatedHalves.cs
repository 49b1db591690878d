using Assay.Readings.Texts;

namespace Assay.Readings.Drafts;

/// <summary>What a sentence sets aside before it says what it is about: "not merely about the extraction of metals but about …".</summary>
internal sealed class NegatedHalves
{
    private readonly List<(int First, int End)> _found = [];

    /// <summary>Finds them in a text.</summary>
    public NegatedHalves(TokenizedText text)
    {
        foreach (var sentence in text.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                var behind = DealWords.Halves.EndAt(text, i, sentence.End);
                if (behind == 0)
                    continue;
                var end = DealWords.HalvesEnd.Find(text, behind, sentence.End);
                if (end < 0)
                    break;
                _found.Add((i, end));
                i = end;
            }
        }
    }

    /// <summary>Whether a token stands in one.</summary>
    public bool Has(int token)
    {
        var next = Spans.FirstFrom(_found, static f => f.First, token + 1);
        return next > 0 && token < _found[next - 1].End;
    }
}
