using Assay.Readings.Texts;

namespace Assay.Readings.Mentions;

/// <summary>Who and what a text mentions, and where: names that stand for one are gathered under one.</summary>
internal sealed class ReferentBook(TokenizedText text, NameScanner scanner)
{
    private readonly List<ReferentDraft> _drafts = [];
    private readonly Dictionary<string, ReferentDraft> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<(MentionKind Kind, string Words), ReferentDraft> _byWords = [];
    private readonly Dictionary<(MentionKind Kind, string Word), List<ReferentDraft>> _byLastWord = [];
    private readonly Dictionary<(MentionKind Kind, string Word), List<ReferentDraft>> _byFirstWord = [];
    private readonly Dictionary<(MentionKind Kind, string Word), List<ReferentDraft>> _byMiddleWord = [];
    private readonly List<Mention> _mentions = [];
    private readonly List<(int First, int End)> _places = [];

    /// <summary>All so far.</summary>
    public IReadOnlyList<ReferentDraft> Drafts => _drafts;

    /// <summary>The mentions so far, in the order in which they were added.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions;

    /// <summary>Their tokens.</summary>
    public IReadOnlyList<(int First, int End)> Places => _places;

    /// <summary>The text.</summary>
    public TokenizedText Text => text;

    /// <summary>For each token whether one of the mentions so far begins with it.</summary>
    /// <param name="credits">Whether those in credits of pictures count.</param>
    public bool[] Begun(bool credits)
    {
        var begun = new bool[text.Count];
        for (var i = 0; i < _mentions.Count; i++)
        {
            if (credits || !_mentions[i].IsCredit)
                begun[_places[i].First] = true;
        }
        return begun;
    }

    /// <summary>The spelling keys of the words of a stretch of tokens.</summary>
    public string[][] Words(int first, int end)
    {
        var count = 0;
        for (var i = first; i < end; i++)
            count += text[i].Kind == TokenKind.Sign ? 0 : 1;
        var words = count == 0 ? [] : new string[count][];
        for (var (i, word) = (first, 0); word < count; i++)
        {
            if (text[i].Kind != TokenKind.Sign)
                words[word++] = scanner.Word(text, i).Keys;
        }
        return words;
    }

    /// <summary>Whether a token is a legal form.</summary>
    public bool IsLegalForm(int token) => scanner.Word(text, token).Is(Known.WordTraits.LegalForm);

    /// <summary>Whether a token is a word for an office or a body that a line of work is named behind: Minister for Enterprise.</summary>
    public bool IsOfLine(int token) =>
        text.Letters(token)
            is "Minister"
                or "minister"
                or "Department"
                or "Secretary"
                or "Ministry"
                or "Commissioner"
                or "Committee"
                or "Directorate";

    /// <summary>Whether a token is a word for what a town's name is put before: an organisation, talks, a railway.</summary>
    public bool IsOfTown(int token) =>
        scanner.Word(text, token).Is(Known.WordTraits.OrganisationNoun | Known.WordTraits.OfTown);

    /// <summary>The referent of a key, made where there is none yet.</summary>
    public ReferentDraft Of(string key, Func<int, ReferentDraft> make)
    {
        if (!_byKey.TryGetValue(key, out var draft))
        {
            draft = Add(make);
            _byKey.Add(key, draft);
        }
        return draft;
    }

    /// <summary>Whether a key has a referent.</summary>
    public bool Has(string key) => _byKey.ContainsKey(key);

    /// <summary>Whether a token is an everyday word.</summary>
    public bool IsCommon(int token) =>
        scanner.Word(text, token).Is(Known.WordTraits.Common | Known.WordTraits.Function);

    /// <summary>A new referent.</summary>
    public ReferentDraft Add(Func<int, ReferentDraft> make)
    {
        var draft = make(_drafts.Count);
        _drafts.Add(draft);
        _byWords.TryAdd((draft.Kind, KeyOf(draft.Words)), draft);
        File(_byLastWord, draft.Last, draft);
        if (draft.Words.Length > 0)
            File(_byFirstWord, draft.Words[0], draft);
        if (draft.Kind == MentionKind.Person)
        {
            for (var i = 1; i < draft.Words.Length - 1; i++)
                File(_byMiddleWord, draft.Words[i], draft);
        }
        return draft;
    }

    private static void File(
        Dictionary<(MentionKind Kind, string Word), List<ReferentDraft>> lists,
        string[] words,
        ReferentDraft draft
    )
    {
        foreach (var word in words)
        {
            if (!lists.TryGetValue((draft.Kind, word), out var those))
                lists.Add((draft.Kind, word), those = []);
            // a name may have a word twice
            if (those.Count == 0 || those[^1] != draft)
                those.Add(draft);
        }
    }

    /// <summary>Those of a kind whose first word may be this.</summary>
    public IEnumerable<ReferentDraft> WithFirst(MentionKind kind, string[] word) =>
        Those(_byFirstWord, kind, word);

    /// <summary>Those of a kind whose last word may be this: persons by their family name.</summary>
    public IEnumerable<ReferentDraft> WithLast(MentionKind kind, string[] word) =>
        Those(_byLastWord, kind, word);

    // most words have one key
    private static IEnumerable<ReferentDraft> Those(
        Dictionary<(MentionKind Kind, string Word), List<ReferentDraft>> lists,
        MentionKind kind,
        string[] word
    ) =>
        word is [var only]
            ? lists.GetValueOrDefault((kind, only)) ?? []
            : word.SelectMany(w => lists.GetValueOrDefault((kind, w)) ?? []).Distinct();

    /// <summary>Persons of whose names a middle word may be this: in many countries the family name does not stand last.</summary>
    public IEnumerable<ReferentDraft> WithMiddle(string[] word) =>
        Those(_byMiddleWord, MentionKind.Person, word);

    /// <summary>One whose name has the same words; of persons the first and the last decide, and initials stand for names.</summary>
    public ReferentDraft? Same(MentionKind kind, string[][] words) => Same([kind], words);

    /// <summary>One of the first kind that has one whose name has the same words.</summary>
    public ReferentDraft? Same(ReadOnlySpan<MentionKind> kinds, string[][] words)
    {
        if (words.Length == 0)
            return null;
        var key = KeyOf(words);
        foreach (var kind in kinds)
        {
            if (Same(kind, words, key) is { } same)
                return same;
        }
        return null;
    }

    private ReferentDraft? Same(MentionKind kind, string[][] words, string key)
    {
        if (_byWords.TryGetValue((kind, key), out var known))
            return known;
        // only persons' given names and inflected words leave a choice
        if (kind != MentionKind.Person && Array.TrueForAll(words, w => w.Length == 1))
            return null;
        foreach (var draft in WithLast(kind, words[^1]))
        {
            var same =
                kind == MentionKind.Person
                    ? draft.Words.Length > 1 == words.Length > 1
                        && (words.Length == 1 || Meets(draft.Words[0], words[0]))
                    : draft.Words.Length == words.Length && draft.Words.Zip(words, Meets).All(x => x);
            if (!same)
                continue;
            _byWords.TryAdd((kind, key), draft);
            return draft;
        }
        return null;
    }

    private static string KeyOf(string[][] words) =>
        words is [[var only, ..]] ? only : string.Join(' ', words.Select(w => w.Length > 0 ? w[0] : ""));

    private static bool Meets(string[] a, string[] b) =>
        a.Any(x =>
            b.Any(y => string.Equals(x, y, StringComparison.Ordinal) || IsInitial(x, y) || IsInitial(y, x))
        );

    private static bool IsInitial(string initial, string name) =>
        initial.Length == 1 && name.StartsWith(initial, StringComparison.OrdinalIgnoreCase);

    /// <summary>Adds a mention.</summary>
    public void Mention(
        int first,
        int end,
        MentionForm form,
        ReferentDraft referent,
        string why,
        bool isCredit = false
    )
    {
        var span = TextSpan.Between(text[first].Start, EndOf(first, end));
        _mentions.Add(new Mention(span, form, referent.Number, why) { IsCredit = isCredit });
        _places.Add((first, end < text.Count && text[end].End == span.End ? end + 1 : end));
        referent.NoteMention(span.Start);
    }

    // The last point of U.S. is part of it, and of Corp. where the sentence goes on.
    private int EndOf(int first, int end) =>
        end - first > 1
        && text.Is(end, '.')
        && !text[end].IsAfterBlank
        && (
            text[end - 1].Length == 1 && text.Is(end - 2, '.')
            || scanner.Word(text, end - 1).Is(Known.WordTraits.LegalForm)
                && end + 1 < text.Count
                && !text[end + 1].BeginsSentence
                && !text[end + 1].BeginsBlock
        )
            ? text[end].End
            : text[end - 1].End;

    /// <summary>The mentions in the order of the text and the referents in the order of first mention; what no mention stands for is left out.</summary>
    public (IReadOnlyList<Mention> Mentions, IReadOnlyList<Referent> Referents) Close()
    {
        var ordered = _mentions.OrderBy(m => m.Span, TextSpan.ByPlace).ThenBy(m => m.Referent).ToList();
        var number = new Dictionary<int, int>();
        foreach (var mention in ordered)
            number.TryAdd(mention.Referent, number.Count);
        return (
            [.. ordered.Select(m => m with { Referent = number[m.Referent] })],
            [
                .. number
                    .Keys.Select(k => _drafts[k])
                    .Select(d => new Referent(
                        number[d.Number],
                        d.Kind,
                        d.Name,
                        d.Description,
                        d.Links,
                        d.Others
                    )),
            ]
        );
    }
}
