using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>
/// Quotes that hold their own attribution, as Ukrainian and Russian print them: «Words, — said X. — More words», or a paragraph that begins
/// with a dash and has no marks.
/// </summary>
internal sealed class BrokenQuotes
{
    // Between the dash and the verb stands at most a name.
    private const int FarthestVerb = 6;

    // An attribution set into a quote is short.
    private const int LongestAttribution = 30;

    private readonly QuoteScene _scene;
    private readonly TokenizedText _text;
    private readonly AttributionFinder _attributions;
    private readonly VerbTests _verbs;

    public BrokenQuotes(QuoteScene scene, AttributionFinder attributions)
    {
        _scene = scene;
        _text = scene.Text;
        _attributions = attributions;
        _verbs = new VerbTests(scene);
    }

    /// <summary>Looks for an attribution between dashes.</summary>
    /// <param name="first">The first token of the words.</param>
    /// <param name="end">Behind the last.</param>
    /// <param name="pieces">Takes the pieces as tokens, where there is one.</param>
    /// <returns>The attribution; null where there is none.</returns>
    public Attribution? Read(int first, int end, List<(int First, int End)> pieces)
    {
        for (var dash = first + 1; dash < end - 1; dash++)
        {
            if (!IsLongDash(dash) || !IsStop(dash - 1))
                continue;
            if (!HasVerbNear(dash + 1, end))
                continue;
            var stop = Stop(dash + 1, end);
            if (_attributions.Behind(dash + 1, stop, false) is not { Form: AttributionForm.Verb } attribution)
                continue;
            pieces.Add((first, _text.Is(dash - 1, ',') ? dash - 1 : dash));
            if (stop + 2 < end)
                pieces.Add((stop + 2, end));
            return attribution;
        }
        return null;
    }

    // Where the words go on: behind ". —" or ", —".
    private int Stop(int from, int end)
    {
        for (var i = from + 1; i < Math.Min(end - 1, from + LongestAttribution); i++)
        {
            if (IsLongDash(i + 1) && (_text.Is(i, '.') || _text.Is(i, ',') || _text.Is(i, ':')))
                return i;
        }
        return end;
    }

    private bool HasVerbNear(int from, int end)
    {
        for (var i = from; i < Math.Min(end, from + FarthestVerb); i++)
        {
            if (_verbs.IsFinite(i, from))
                return true;
            if (_scene.IsSign(i))
                return false;
        }
        return false;
    }

    private bool IsLongDash(int i) => _text.Is(i, '—') || _text.Is(i, '–');

    private bool IsStop(int i) =>
        _text.Is(i, ',') || _text.Is(i, '.') || _text.Is(i, '!') || _text.Is(i, '?') || _text.Is(i, '…');
}
