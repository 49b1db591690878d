using Assay.Readings.Mentions;
using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>The nouns by which a text says beside a person's name what the person is: "Secretary Bessent", "Niamh Corrigan, Minister for Enterprise".</summary>
internal sealed class HeldOffices(QuoteScene scene)
{
    // "Secretary of the Treasury of the United States".
    private const int LongestOffice = 8;

    private readonly TokenizedText _text = scene.Text;

    // The mentions called by a noun, in the order of the text.
    private Dictionary<string, List<int>>? _byNoun;

    /// <summary>The mention of whoever was called by a noun last before a token; null where nobody was.</summary>
    /// <param name="noun">The token of the noun.</param>
    /// <param name="before">The token.</param>
    public int? LastHolder(int noun, int before)
    {
        if (!(_byNoun ??= Collect()).TryGetValue(Key(noun), out var held))
            return null;
        // by halves: a text may call thousands so
        var (low, high) = (0, held.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (scene.FirstOf(held[middle]) < before)
                low = middle + 1;
            else
                high = middle;
        }
        return low > 0 ? held[low - 1] : null;
    }

    /// <summary>Whether a noun for one person who may speak stands at a token.</summary>
    public bool IsPerson(int i) =>
        scene.Has(i, WordRole.Voice)
        && !scene.Has(i, WordRole.Body)
        && scene.MentionAt(i) < 0
        && !(_text.Letters(i) is "people" or "men" or "women" or "others");

    private string Key(int noun) => _text.Letters(noun).ToString().ToLowerInvariant();

    private Dictionary<string, List<int>> Collect()
    {
        var byNoun = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < _text.Count; i++)
        {
            var mention = scene.MentionAt(i);
            if (
                mention < 0
                || scene.FirstOf(mention) != i
                || scene.KindOf(mention) != MentionKind.Person
                || scene.Mention(mention).Form != MentionForm.Name
            )
                continue;
            Before(mention, byNoun);
            Behind(mention, byNoun);
            i = Math.Max(i, scene.EndOf(mention) - 1);
        }
        return byNoun;
    }

    // "Secretary Bessent", "the US special envoy Steve Witkoff"
    private void Before(int mention, Dictionary<string, List<int>> byNoun)
    {
        var first = scene.FirstOf(mention);
        for (var i = first - 1; i >= 0 && first - i <= LongestOffice; i--)
        {
            if (
                scene.IsSign(i) && !_text.Is(i, '-') && !_text.Is(i, '.')
                || scene.Has(i, WordRole.Finite | WordRole.Boundary | WordRole.That | WordRole.Speech)
                || _text[i + 1].BeginsSentence
                || IsOfPerson(i)
            )
                return;
            if (IsPerson(i))
                Note(i, mention, byNoun);
        }
    }

    // "Niamh Corrigan, Minister for Enterprise,"
    private void Behind(int mention, Dictionary<string, List<int>> byNoun)
    {
        var comma = scene.EndOf(mention);
        if (!_text.Is(comma, ','))
            return;
        for (var i = comma + 1; i < Math.Min(_text.Count, comma + 1 + LongestOffice); i++)
        {
            if (
                _text[i].BeginsSentence
                || scene.Has(i, WordRole.Finite | WordRole.Relative | WordRole.Boundary | WordRole.That)
                || _text.Is(i, ',')
                || _text.Is(i, '.')
                || IsOfPerson(i)
            )
                return;
            if (IsPerson(i))
                Note(i, mention, byNoun);
            if (scene.Has(i, WordRole.Joining))
                return;
        }
    }

    private bool IsOfPerson(int i) =>
        scene.MentionAt(i) is var mention and >= 0 && scene.KindOf(mention) == MentionKind.Person;

    private void Note(int noun, int mention, Dictionary<string, List<int>> byNoun)
    {
        var key = Key(noun);
        if (!byNoun.TryGetValue(key, out var held))
            byNoun.Add(key, held = []);
        held.Add(mention);
    }
}
