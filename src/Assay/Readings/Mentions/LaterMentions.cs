using Assay.Readings.Texts;

namespace Assay.Readings.Mentions;

/// <summary>What was first named in full and later by a part of the name: surnames, names of companies without their form.</summary>
internal sealed class LaterMentions(ReferentBook book, NameScanner scanner)
{
    private TokenizedText Text => book.Text;

    /// <summary>A run of words that nothing told: somebody named in full elsewhere, or a surname behind a word that is none of the name.</summary>
    /// <returns>Whether it is.</returns>
    public bool Run(NameRun run)
    {
        if (InMarks(run.First))
            return true;
        var words = book.Words(run.First, run.End);
        if (
            book.Same(
                [MentionKind.Person, MentionKind.Organisation, MentionKind.Place, MentionKind.Vessel],
                words
            ) is
            { } same
        )
        {
            book.Mention(
                run.First,
                run.End,
                MentionForm.Name,
                same,
                $"{same.Name} is named so elsewhere in the text"
            );
            return true;
        }
        // "De Meo", behind Luca de Meo
        if (words.Length > 1 && Ended(words) is { } person)
        {
            book.Mention(run.First, run.End, MentionForm.Short, person, $"the family name of {person.Name}");
            return true;
        }
        if (words.Length == 0 || Begun(words) is not { } organisation)
            return false;
        book.Mention(
            run.First,
            run.End,
            MentionForm.Short,
            organisation,
            $"the beginning of the name of {organisation.Name}"
        );
        return true;
    }

    /// <summary>A single capitalised word: the surname of somebody named in full, or the first word of an organisation's name.</summary>
    public void Word(int token)
    {
        if (Surname(token) || InMarks(token) || FirstName(token) || MiddleName(token))
            return;
        if (
            Text.Letters(token).Length >= ShortestWord
            && !scanner.Word(Text, token).Is(Known.WordTraits.Common | Known.WordTraits.Head)
            && Begun([Keys(token)]) is { } organisation
        )
            book.Mention(
                token,
                token + 1,
                MentionForm.Short,
                organisation,
                $"the first word of the name of {organisation.Name}"
            );
    }

    /// <summary>"the Commission", "a Commission spokesperson", behind European Commission: the noun of the one name in the text that ends with it.</summary>
    public void Heads()
    {
        var taken = book.Begun(credits: true);
        var isHead = Text.OfWords(w => IsBodyHead(w));
        for (var i = 0; i < Text.Count; i++)
        {
            if (
                !isHead[Text.WordAt(i)]
                || taken[i]
                || Text[i].BeginsSentence
                || !Text[i].IsCapitalised
                || Text[i].IsAllCapitals
                || NextCapital(i)
                || book.WithLast(MentionKind.Organisation, Keys(i)).Where(o => o.Words.Length > 1 && !o.IsCredit).Take(2).ToList()
                    is not [var body]
                || body.LastBefore(Text[i].Start) is null
            )
                continue;
            book.Mention(i, i + 1, MentionForm.Short, body, $"the noun of the name of {body.Name}, the only such name before");
        }
    }

    private bool NextCapital(int i) =>
        i + 1 < Text.Count
            && (
                Text.Is(i + 1, "of")
                || Text[i + 1].Kind == TokenKind.Word && Text[i + 1].IsCapitalised && !Text[i + 1].BeginsSentence
            )
        || i > 0 && Text[i - 1].Kind == TokenKind.Word && Text[i - 1].IsCapitalised && !(Text.Letters(i - 1) is "The" or "A");

    private static bool IsBodyHead(ReadOnlySpan<char> word) =>
        word is "Commission" or "Council" or "Parliament" or "Court" or "Assembly" or "Fund" or "Bank" or "Treasury" or "Agency" or "Authority" or "Department" or "Committee" or "Institute" or "Corporation";

    // „Шахтного нагляду“: the words in the marks are an organisation's name, the later ones in small letters
    private bool InMarks(int token)
    {
        if (
            token == 0
            || SlavicNames.Quoted(Text, token - 1) is not (var behind and > 0)
            || book.Same(MentionKind.Organisation, book.Words(token, behind - 1)) is not { } same
        )
            return false;
        book.Mention(
            token,
            behind - 1,
            MentionForm.Name,
            same,
            $"{same.Name} is named so elsewhere in the text"
        );
        return true;
    }

    /// <summary>Adds the mention of a person by a surname, where a person of that surname is named in full.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Surname(int token)
    {
        var persons = book.WithLast(MentionKind.Person, Keys(token)).Where(p => p.Words.Length > 1).ToList();
        var person = persons.Count switch
        {
            0 => null,
            1 => persons[0],
            _ => LastNamed(persons, Text[token].Start),
        };
        if (person is null)
            return false;
        book.Mention(token, token + 1, MentionForm.Short, person, $"the surname of {person.Name}");
        return true;
    }

    // "Petra" in a mail from Petra Holm: a given name that one person named in the text has
    private bool FirstName(int token)
    {
        if (scanner.Word(Text, token).Is(Known.WordTraits.Common))
            return false;
        var persons = book.WithFirst(MentionKind.Person, Keys(token))
            .Where(p => p.Words.Length > 1)
            .Take(2)
            .ToList();
        if (persons is not [var person])
            return false;
        book.Mention(
            token,
            token + 1,
            MentionForm.Short,
            person,
            $"the given name of {person.Name}, and of nobody else here"
        );
        return true;
    }

    // "Watum", behind Louis Watum Kabamba
    private bool MiddleName(int token)
    {
        var word = scanner.Word(Text, token);
        if (
            Text.Letters(token).Length < ShortestWord
            || word.Is(Known.WordTraits.Common | Known.WordTraits.FirstName | Known.WordTraits.Particle)
            || book.WithMiddle(Keys(token)).Take(2).ToList() is not [var person]
        )
            return false;
        book.Mention(token, token + 1, MentionForm.Short, person, $"a part of the name of {person.Name}");
        return true;
    }

    private string[] Keys(int token) => scanner.Word(Text, token).Keys;

    private const int ShortestWord = 4;

    // The one person whose name ends with these words.
    private ReferentDraft? Ended(string[][] words)
    {
        var persons = book.WithLast(MentionKind.Person, words[^1])
            .Where(p =>
                p.Words.Length > words.Length
                && words
                    .Zip(p.Words[^words.Length..], (a, b) => a.Intersect(b, StringComparer.Ordinal).Any())
                    .All(x => x)
            )
            .Take(2)
            .ToList();
        return persons is [var person] ? person : null;
    }

    // The one organisation whose name begins with these words.
    private ReferentDraft? Begun(string[][] words)
    {
        ReferentDraft? found = null;
        foreach (var draft in book.WithFirst(MentionKind.Organisation, words[0]))
        {
            if (draft.Words.Length <= words.Length || draft.IsCredit)
                continue;
            var begins = true;
            for (var i = 0; i < words.Length && begins; i++)
                begins = draft.Words[i].Any(w => words[i].Contains(w, StringComparer.Ordinal));
            if (!begins)
                continue;
            if (found is not null)
                return null;
            found = draft;
        }
        return found;
    }

    // Of several of one surname the one named last before; nobody where none was.
    private static ReferentDraft? LastNamed(List<ReferentDraft> persons, int place)
    {
        ReferentDraft? last = null;
        var at = -1;
        foreach (var person in persons)
        {
            if (person.LastBefore(place) is { } start && start > at)
                (last, at) = (person, start);
        }
        return last;
    }
}
