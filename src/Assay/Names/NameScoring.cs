namespace Assay.Names;

/// <summary>Gathers from an alignment what speaks for and against two names being one party's.</summary>
internal readonly ref struct NameScoring(Name a, Name b, ComparisonRules rules)
{
    /// <summary>Letters of a word that is another: from here on it matters no more how far apart they are.</summary>
    public const int MostLetters = 6;

    /// <summary>A word that differs by more letters than this is no slip, whatever else agrees.</summary>
    public const int MostLettersOfSlip = 2;

    /// <summary>What no two names reach of which each keeps two words of its own, or one that is no slip of the other's.</summary>
    private const double MostOfOthers = 0.6;

    /// <summary>So many letters hardly agree by chance; more make it no surer.</summary>
    private const int MostLettersOfAgreement = 12;

    private const int ShortWord = 4;

    /// <summary>A place beside an organisation's own word is that of a branch more often than other everyday words.</summary>
    private const double PlaceMissing = 1.15;

    /// <summary>The score; <paramref name="features"/> has what it rests on.</summary>
    public double Score(
        scoped ref readonly PartAligner aligner,
        ReadOnlySpan<Pairing> pairs,
        NameFeatures features
    )
    {
        double paired = 0,
            letters = 0;
        int words = 0,
            initials = 0;
        bool familyName = false,
            shortSlip = false,
            givenName = false,
            formSlip = false;
        foreach (var pair in pairs)
        {
            if (pair.How is AlignmentKind.LegalForm or AlignmentKind.Other)
                continue;
            var left = a.PartArray[pair.Left];
            var right = b.PartArray[pair.Right];
            if (pair.How == AlignmentKind.Typo && !(left.IsContent && right.IsContent))
            {
                // a slip in a legal form or a small word says nothing of whose name it is
                features[NameFeature.Slips]++;
                formSlip |= left.Kind == PartKind.LegalForm || right.Kind == PartKind.LegalForm;
                continue;
            }
            paired += Weight(pair);
            if (left.IsContent || right.IsContent)
            {
                if (pair.How == AlignmentKind.Initial)
                {
                    initials++;
                    features[NameFeature.Initials]++;
                    continue;
                }
                words++;
                letters +=
                    pair.How == AlignmentKind.Acronym
                        ? (pair.LeftCount < pair.RightCount ? left : right).Folded.Length
                        : Math.Min(left.Folded.Length, right.Folded.Length);
                familyName |= IsFamily(pair);
                givenName |= left.Code is not null;
                Add(pair, left, right, features, ref shortSlip);
            }
            else if (left.Kind == PartKind.Initial)
            {
                initials++;
            }
        }
        if (paired <= 0)
            return 0;
        features[NameFeature.Agreement] = Math.Log(1 + Math.Min(letters, MostLettersOfAgreement));
        var rest = Rest(in aligner, features);
        features[NameFeature.Lost] = Math.Log((paired + rest.Weight) / paired);
        features[NameFeature.LittleAgrees] = words == 0 ? 1 : 0;
        features[NameFeature.ShortWordDiffers] = words == 1 && initials == 0 && shortSlip ? 1 : 0;
        if (rules.ArePersons)
        {
            // "V. Putin" tells more than "Vladimir P.": a given name and an initial are nobody's alone
            features[NameFeature.OneWordAgrees] =
                words == 1 && (initials == 0 ? rest.OfA || rest.OfB : givenName) ? 1 : 0;
            features[NameFeature.FamilyNameMissing] =
                (a.TellsOrder || b.TellsOrder) && words > 0 && !familyName ? 1 : 0;
        }
        features[NameFeature.OtherOrder] = OrderDiffers(pairs) ? 1 : 0;
        if (!rules.ArePersons)
            Forms(formSlip, features);
        if (rules.MayBeShort(a, b) && ShortNames.Missing(a, b, pairs) is { } missing)
        {
            // what is missing is what short names leave out, and nothing else
            features[NameFeature.EverydayWordMissing] = missing == PartKind.Place ? PlaceMissing : 1;
            features[NameFeature.ExtraWords] = 0;
            features[NameFeature.Lost] = 0;
            features[NameFeature.LegalFormMissing] = 0;
        }
        Others(pairs, features);
        return ScoreOf(features.Writable, rules.ArePersons ? NameModel.Persons : NameModel.Others);
    }

    private static void Add(
        Pairing pair,
        NamePart left,
        NamePart right,
        NameFeatures features,
        ref bool shortSlip
    )
    {
        switch (pair.How)
        {
            case AlignmentKind.Typo:
                var unlike = 1 - pair.Similarity;
                features[NameFeature.Slips] += unlike * Math.Max(left.Folded.Length, right.Folded.Length);
                features[NameFeature.SlipsInShort] += unlike;
                shortSlip |= left.Folded.Length <= ShortWord;
                break;
            case AlignmentKind.Joined when pair.Similarity < PartCloseness.SameKey:
                features[NameFeature.Slips]++;
                features[NameFeature.SlipsInShort] += 1 - pair.Similarity;
                break;
            case AlignmentKind.Consonants:
                // as much as a letter that differs: nobody knows which vowels stand between
                features[NameFeature.Slips]++;
                break;
            case AlignmentKind.Acronym:
                features[NameFeature.Acronym] = 1;
                break;
            case AlignmentKind.GivenName:
                features[NameFeature.GivenNames]++;
                break;
            case AlignmentKind.Spelling
            or AlignmentKind.Transliteration
            or AlignmentKind.Joined
            or AlignmentKind.Word:
                features[NameFeature.Respellings]++;
                break;
        }
    }

    /// <summary>What is left over on either side, words set against each other not counted; and whether each has more that tells it from others.</summary>
    private (double Weight, bool OfA, bool OfB) Rest(
        scoped ref readonly PartAligner aligner,
        NameFeatures features
    )
    {
        var ofA = Rest(a.PartArray, aligner.LeftTaken | aligner.LeftOther);
        var ofB = Rest(b.PartArray, aligner.RightTaken | aligner.RightOther);
        features[NameFeature.ExtraWords] = Math.Log2(1 + ofA.Words + ofB.Words);
        // where one has two of its own and the other one, the second has nothing to be a slip of
        features[NameFeature.OtherNumber] = Math.Min(ofA.Numbers, ofB.Numbers);
        features[NameFeature.NumberMissing] = ofA.Numbers > 0 != ofB.Numbers > 0 ? 1 : 0;
        return (ofA.Weight + ofB.Weight, ofA.Words > 0, ofB.Words > 0);
    }

    private (double Weight, int Words, int Numbers) Rest(NamePart[] parts, ulong taken)
    {
        double weight = 0;
        int words = 0,
            numbers = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            if ((taken & (1UL << i)) != 0)
                continue;
            if (parts[i].Kind == PartKind.Number)
            {
                numbers++;
                continue;
            }
            weight += rules.Left(parts[i]);
            // an initial tells too: A. Nazarbayev is not Nursultan Nazarbayev; a father's name is left out as often as not
            if (Tells(parts[i]))
                words++;
        }
        return (weight, words, numbers);
    }

    private bool Tells(NamePart part) =>
        part.Kind == PartKind.Initial
        || (part.IsContent && !(rules.ArePersons && part.Kind == PartKind.Patronymic));

    /// <summary>The words that both have to themselves.</summary>
    private void Others(ReadOnlySpan<Pairing> pairs, NameFeatures features)
    {
        foreach (var pair in pairs)
        {
            if (pair.How != AlignmentKind.Other)
                continue;
            if (AreNumbered(a.PartArray[pair.Left].Folded, b.PartArray[pair.Right].Folded))
            {
                features[NameFeature.OtherNumber]++;
                continue;
            }
            // a slip of the pen leaves a word where it stood
            if (pair.Letters <= MostLettersOfSlip && !IsMoved(pair, pairs))
            {
                features[NameFeature.NearWords]++;
                features[NameFeature.Slips] += pair.Letters;
                continue;
            }
            features[pair.Letters >= MostLetters ? NameFeature.OtherMeaning : NameFeature.OtherWords]++;
            features[NameFeature.OtherLetters] += pair.Letters;
        }
    }

    private bool IsMoved(Pairing pair, ReadOnlySpan<Pairing> pairs)
    {
        if (MayBeMoved)
            return false;
        foreach (var other in pairs)
        {
            if ((pair.Left < other.Left) != (pair.Right < other.Right) && CountsForOrder(other))
                return true;
        }
        return false;
    }

    /// <summary>Whether order says nothing of persons' names, as something tells which is the family name.</summary>
    private bool MayBeMoved =>
        rules.ArePersons && (a.TellsOrder || b.TellsOrder || HasPatronymic(a) || HasPatronymic(b));

    /// <summary>Whether two words are the same but for their digits: AHL1, AHL2.</summary>
    public static bool AreNumbered(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length != b.Length || !a.ContainsAnyInRange('0', '9'))
            return false;
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] != b[i] && !(char.IsAsciiDigit(a[i]) && char.IsAsciiDigit(b[i])))
                return false;
        }
        return true;
    }

    /// <summary>
    /// What features are worth: never as much as a match where each name keeps a word of its own that is no slip of the other's, or two that may be,
    /// and where of two persons' names only one word agrees. A search rests on it: it looks for no such names.
    /// </summary>
    public static double ScoreOf(Span<double> values, NameModel model)
    {
        var features = new NameFeatures(values);
        var score = model.Score(features);
        var areOthers =
            features[NameFeature.OtherWords] + features[NameFeature.OtherMeaning] > 0
            || features[NameFeature.NearWords] > 1
            || features[NameFeature.OneWordAgrees] + features[NameFeature.LittleAgrees] > 0;
        return areOthers ? Math.Min(score, MostOfOthers) : score;
    }

    /// <summary>What names score at most that both have a word to themselves which may be a slip of the other's.</summary>
    public static double MostWithNearWord(NameModel model)
    {
        Span<double> values = stackalloc double[NameFeatures.Count];
        values.Clear();
        var features = new NameFeatures(values)
        {
            [NameFeature.Agreement] = Math.Log(1 + MostLettersOfAgreement),
            [NameFeature.NearWords] = 1,
            [NameFeature.Slips] = 1,
        };
        return model.Score(features);
    }

    private double Weight(Pairing pair)
    {
        double left = 0,
            right = 0;
        for (var i = pair.Left; i < pair.Left + pair.LeftCount; i++)
            left += rules.Paired(a.PartArray[i]);
        for (var j = pair.Right; j < pair.Right + pair.RightCount; j++)
            right += rules.Paired(b.PartArray[j]);
        return (left + right) / 2;
    }

    private bool IsFamily(Pairing pair) =>
        IsFamily(a.PartArray.AsSpan(pair.Left, pair.LeftCount))
        || IsFamily(b.PartArray.AsSpan(pair.Right, pair.RightCount));

    private static bool IsFamily(ReadOnlySpan<NamePart> parts)
    {
        foreach (var part in parts)
        {
            if (part.Role == PartRole.Family)
                return true;
        }
        return false;
    }

    /// <summary>Whether words that agree stand in another order, with nothing in either name to tell that it may.</summary>
    private bool OrderDiffers(ReadOnlySpan<Pairing> pairs)
    {
        if (MayBeMoved)
            return false;
        foreach (var x in pairs)
        {
            foreach (var y in pairs)
            {
                if (x.Left < y.Left && x.Right > y.Right && CountsForOrder(x) && CountsForOrder(y))
                    return true;
            }
        }
        return false;
    }

    private bool CountsForOrder(Pairing pair) =>
        pair.How is not (AlignmentKind.LegalForm or AlignmentKind.Other)
        && (a.PartArray[pair.Left].IsContent || b.PartArray[pair.Right].IsContent)
        && a.PartArray[pair.Left].Role != PartRole.Father
        && b.PartArray[pair.Right].Role != PartRole.Father;

    private static bool HasPatronymic(Name name) =>
        Array.Exists(name.PartArray, p => p.Kind == PartKind.Patronymic);

    private void Forms(bool formSlip, NameFeatures features)
    {
        var formOfA = Form(a);
        var formOfB = Form(b);
        if (string.Equals(formOfA, formOfB, StringComparison.Ordinal))
            return;
        if (formSlip || formOfA is null || formOfB is null || LegalForms.AreAkin(formOfA, formOfB))
            features[NameFeature.LegalFormMissing] = 1;
        else
            features[NameFeature.OtherLegalForm] = 1;
    }

    private static string? Form(Name name) =>
        Array.Find(name.PartArray, p => p.Kind == PartKind.LegalForm)?.Code;
}
