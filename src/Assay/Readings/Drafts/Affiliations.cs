using Assay.Model;
using Assay.Readings.Mentions;
using Assay.Readings.Texts;

namespace Assay.Readings.Drafts;

/// <summary>For whom the persons of a text act: by the register's heads, by the words beside their names, by their office in a state.</summary>
internal sealed class Affiliations
{
    // "Anna Weber, the new chief executive of Example Lithium": so far behind the name the organisation may stand.
    private const int Farthest = 10;

    private const int SentencesBack = 3;

    private readonly TokenizedText _text;
    private readonly Reading _reading;
    private readonly Knowledge _knowledge;
    private readonly Dictionary<int, (Referent Organisation, string? Position, TextSpan? Words)> _of = [];

    public Affiliations(TokenizedText text, Reading reading, Knowledge knowledge)
    {
        (_text, _reading, _knowledge) = (text, reading, knowledge);
        ByRegister();
        ByWords();
    }

    /// <summary>The organisation or country a person acts for, as a referent; null where nothing tells.</summary>
    public (Referent Organisation, string? Position, TextSpan? Words)? Of(Referent person) =>
        _of.TryGetValue(person.Number, out var found) ? found : null;

    /// <summary>Those who act for an organisation, in the order of the text.</summary>
    public IEnumerable<(Referent Person, string? Position, TextSpan? Words)> PeopleOf(
        Referent organisation
    ) =>
        _of.Where(p => p.Value.Organisation.Number == organisation.Number)
            .OrderBy(p => p.Key)
            .Select(p => (_reading.Referents[p.Key], p.Value.Position, p.Value.Words));

    private void ByRegister()
    {
        foreach (var organisation in _reading.Referents.Where(r => r.Kind == MentionKind.Organisation))
        {
            if (organisation.Links is not [{ Target: LinkTarget.Party { Register: var id } }, ..])
                continue;
            foreach (var head in _knowledge.Register.Find(id)?.Heads ?? [])
            {
                if (head.Days.On(_reading.Day.On) == Truth.False)
                    continue;
                foreach (var person in _reading.Referents.Where(r => IsParty(r, head.Person)))
                    _of.TryAdd(person.Number, (organisation, head.Title, null));
            }
        }
    }

    private static bool IsParty(Referent referent, PartyId id) =>
        referent.Links is [{ Target: LinkTarget.Party { Register: var known } }, ..] && known == id;

    private void ByWords()
    {
        NamedBeside();
        foreach (
            var person in _reading.Referents.Where(r =>
                r.Kind == MentionKind.Person && !_of.ContainsKey(r.Number)
            )
        )
        {
            if (OfState(person) is { } state)
                _of.Add(person.Number, (state, null, null));
        }
    }

    private void NamedBeside()
    {
        for (var i = 0; i < _reading.Mentions.Count; i++)
        {
            var mention = _reading.Mentions[i];
            var person = _reading.Referents[mention.Referent];
            if (
                person.Kind != MentionKind.Person
                || mention.Form is MentionForm.Pronoun or MentionForm.Description
                || _of.ContainsKey(person.Number)
            )
                continue;
            if (Behind(i) is { } behind)
                _of.Add(person.Number, behind);
            else if (Before(i) is { } before)
                _of.Add(person.Number, before);
            else if (ByOffice(i) is { } office)
                _of.Add(person.Number, office);
        }
    }

    // "Kirill Dmitriev, head of Russia's sovereign wealth fund"
    private (Referent, string?, TextSpan?)? Behind(int number)
    {
        var first = _text.TokenAt(_reading.Mentions[number].Span.End);
        if (!_text.Is(first, ','))
            return null;
        var office = DealWords.Office.Find(_text, first + 1, Math.Min(first + 5, _text.Count));
        if (office < 0)
            return null;
        for (var i = number + 1; i < _reading.Mentions.Count; i++)
        {
            var other = _reading.Mentions[i];
            var token = _text.TokenAt(other.Span.Start);
            if (token > first + Farthest)
                return null;
            // "head of Russia's sovereign wealth fund": the fund, not Russia
            if (
                _reading.Referents[other.Referent] is { Kind: MentionKind.Organisation } organisation
                && !AreParted(first + 1, office)
            )
                return (
                    organisation,
                    Words(first + 1, token),
                    TextSpan.Between(_text[first + 1].Start, other.Span.End)
                );
        }
        return null;
    }

    // "Renault CEO Luca de Meo", "U.S. President Donald Trump", "the European Union's High Representative, Josep Borrell"
    private (Referent, string?, TextSpan?)? Before(int number)
    {
        var end = _text.TokenAt(_reading.Mentions[number].Span.Start);
        for (var i = number - 1; i >= 0; i--)
        {
            var other = _reading.Mentions[i];
            var begin = _text.TokenAt(other.Span.End);
            if (end - begin > Farthest || begin > end)
                return null;
            var office = DealWords.Office.Find(_text, begin, end);
            if (
                office < 0
                || _text.SentenceAt(other.Span.Start) != _text.SentenceAt(_text[end].Start)
                || AreParted(begin, office)
            )
                return null;
            var referent = _reading.Referents[other.Referent];
            var isState = referent.Links is [{ Target: LinkTarget.Country }, ..];
            // a state's president stands right behind it
            if (referent.Kind == MentionKind.Organisation || isState && office - begin < 2)
                return (
                    referent,
                    Words(OfOffice(begin, office), end),
                    TextSpan.Between(other.Span.Start, _text[end - 1].End)
                );
        }
        return null;
    }

    // "said CEO Luca de Meo", of the last organisation named
    private (Referent, string?, TextSpan?)? ByOffice(int number)
    {
        var end = _text.TokenAt(_reading.Mentions[number].Span.Start);
        var first = Math.Max(0, end - 2);
        var office = DealWords.Office.Find(_text, first, end);
        if (office < 0 || _text[office].BeginsSentence && end - office > 1)
            return null;
        var sentence = _text.SentenceAt(_text[end].Start);
        for (var i = number - 1; i >= 0; i--)
        {
            var other = _reading.Mentions[i];
            if (sentence - _text.SentenceAt(other.Span.Start) > SentencesBack)
                return null;
            if (
                _reading.Referents[other.Referent] is { Kind: MentionKind.Organisation } organisation
                && !other.IsCredit
            )
                return (
                    organisation,
                    Words(office, end),
                    TextSpan.Between(_text[office].Start, _text[end - 1].End)
                );
        }
        return null;
    }

    // A person of the register in a government, where the text names the country.
    private Referent? OfState(Referent person)
    {
        if (
            person.Links is not [{ Target: LinkTarget.Party { Register: var id } }, ..]
            || _knowledge.Register.Find(id) is not { Nationalities: [var country, ..] } known
            || !known.Sectors.Contains("government", StringComparer.Ordinal)
        )
            return null;
        return _reading.Referents.FirstOrDefault(r =>
            r.Links is [{ Target: LinkTarget.Country { Code: var code } }, ..] && code == country
        );
    }

    // “a slush fund for President” is no office of the fund: words in marks, and "for", part the two
    private bool AreParted(int first, int office)
    {
        for (var i = first; i < office; i++)
        {
            if (
                DealWords.NoOffice.EndAt(_text, i, office) > 0
                || (
                    _text[i].Kind == TokenKind.Sign
                    && _text.Text[_text[i].Start] is '"' or '“' or '”' or '«' or '»' or '(' or ')'
                )
            )
                return true;
        }
        return false;
    }

    // "Example Metals, led by its president": the office begins behind "its"
    private int OfOffice(int first, int office)
    {
        var begin = first;
        for (var i = first; i < office; i++)
        {
            if (DealWords.BeforeOffice.EndAt(_text, i, office) > 0)
                begin = i + 1;
        }
        return begin;
    }

    private string? Words(int first, int end)
    {
        while (
            first < end
            && (_text[first].Kind == TokenKind.Sign || _text.Is(first, "s") || _text.Is(first, "the"))
        )
            first++;
        while (
            end > first
            && (
                _text[end - 1].Kind == TokenKind.Sign
                || _text.Is(end - 1, "of")
                || _text.Is(end - 1, "the")
                || _text.Is(end - 1, "at")
            )
        )
            end--;
        return first < end ? _text.Text[_text[first].Start.._text[end - 1].End] : null;
    }
}
