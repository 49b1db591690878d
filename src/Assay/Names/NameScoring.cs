namespace Assay.Names;

/// <summary>What spoke against two names being one party's.</summary>
[Flags]
public enum NameDoubts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Both names keep a word of their own.</summary>
    BothHaveMore = 1,

    /// <summary>Only initials, titles or small words agree.</summary>
    LittleAgrees = 2,

    /// <summary>Of two names of several words only one word agrees.</summary>
    OneWordAgrees = 4,

    /// <summary>The same words in another order, and nothing tells which is the family name.</summary>
    OtherOrder = 8,

    /// <summary>The legal forms are of different families.</summary>
    OtherLegalForm = 16,

    /// <summary>Only one name has a number.</summary>
    NumberMissing = 32,

    /// <summary>One name tells which is the family name, and the other does not have it.</summary>
    FamilyNameMissing = 64,

    /// <summary>All that agrees is one short word, and that only nearly.</summary>
    ShortWordDiffers = 128,
}

/// <summary>Turns an alignment into a score.</summary>
internal readonly ref struct NameScoring(Name a, Name b, ComparisonRules rules, TokenFrequencies? frequencies)
{
    /// <summary>
    /// Slips in several words make different names sooner than their mean says: the mean likeness of the paired parts counts
    /// with this power.
    /// </summary>
    private const double LikenessPower = 1.5;

    /// <summary>Both names keep a word of their own: the strongest sign of two parties. No such pair reaches a threshold.</summary>
    private const double BothHaveMoreFactor = 0.5;

    /// <summary>An initial or a title alone never makes two names one.</summary>
    private const double LittleAgreesFactor = 0.4;

    /// <summary>One word that agrees between names of several is a shared family or given name.</summary>
    private const double OneWordFactor = 0.62;

    /// <summary>The family name is what a person's name is filed under: without it, the rest is another's.</summary>
    private const double FamilyNameMissingFactor = 0.6;

    /// <summary>Abbreviations: VEB is not VTB.</summary>
    private const double ShortWordDiffersFactor = 0.7;

    private const int ShortWord = 4;

    /// <summary>Hans Friedrich and Friedrich Hans may be two people where nothing tells the family name.</summary>
    private const double OtherOrderFactor = 0.85;

    /// <summary>Words of an organisation's name in another order.</summary>
    private const double OtherOrderOfOrganisationFactor = 0.96;

    /// <summary>Series and units are told apart by number.</summary>
    private const double NumberMissingFactor = 0.7;

    /// <summary>Legal forms are often left out (nothing of note), given inexactly (little), and seldom wrong altogether (some).</summary>
    private const double FormMissingFactor = 0.99;

    private const double AkinFormFactor = 0.98;

    private const double OtherFormFactor = 0.94;

    /// <summary>The score and the doubts that lowered it.</summary>
    public (double Score, NameDoubts Doubts) Score(
        ulong leftTaken,
        ulong rightTaken,
        ReadOnlySpan<Pairing> pairs
    )
    {
        double paired = 0,
            alike = 0;
        int words = 0,
            initials = 0;
        var familyName = false;
        var shortSlip = false;
        var givenName = false;
        foreach (var pair in pairs)
        {
            if (pair.How == AlignmentKind.LegalForm)
                continue;
            var weight = Weight(pair);
            paired += weight;
            alike += weight * pair.Similarity;
            if (a.PartArray[pair.Left].IsContent || b.PartArray[pair.Right].IsContent)
            {
                if (pair.How == AlignmentKind.Initial)
                    initials++;
                else
                    words++;
                familyName |= IsFamily(pair) && pair.How != AlignmentKind.Initial;
                shortSlip |=
                    pair.How == AlignmentKind.Typo && a.PartArray[pair.Left].Folded.Length <= ShortWord;
                givenName |= a.PartArray[pair.Left].Code is not null && pair.How != AlignmentKind.Initial;
            }
            else if (a.PartArray[pair.Left].Kind == PartKind.Initial)
            {
                initials++;
            }
        }
        if (paired <= 0)
            return (0, NameDoubts.None);
        var left = Left(leftTaken, rightTaken);
        var score = Math.Pow(alike / paired, LikenessPower) * (paired / (paired + left.Weight));
        var doubts = NameDoubts.None;
        if (words == 0)
            Doubt(NameDoubts.LittleAgrees, LittleAgreesFactor, ref score, ref doubts);
        if (left.ContentOfA && left.ContentOfB)
            Doubt(NameDoubts.BothHaveMore, BothHaveMoreFactor, ref score, ref doubts);
        if (left.OneSidedNumber)
            Doubt(NameDoubts.NumberMissing, NumberMissingFactor, ref score, ref doubts);
        if (words == 1 && initials == 0 && shortSlip)
            Doubt(NameDoubts.ShortWordDiffers, ShortWordDiffersFactor, ref score, ref doubts);
        if (rules.ArePersons)
        {
            // "V. Putin" tells more than "Vladimir P.": a given name and an initial are nobody's alone
            if (words == 1 && (initials == 0 ? left.ContentOfA || left.ContentOfB : givenName))
                Doubt(NameDoubts.OneWordAgrees, OneWordFactor, ref score, ref doubts);
            if ((a.TellsOrder || b.TellsOrder) && words > 0 && !familyName)
                Doubt(NameDoubts.FamilyNameMissing, FamilyNameMissingFactor, ref score, ref doubts);
        }
        if (OrderDiffers(pairs))
            Doubt(
                NameDoubts.OtherOrder,
                rules.ArePersons ? OtherOrderFactor : OtherOrderOfOrganisationFactor,
                ref score,
                ref doubts
            );
        if (!rules.ArePersons)
            score *= FormFactor(ref doubts);
        return (score, doubts);
    }

    private bool IsFamily(Pairing pair)
    {
        for (var i = pair.Left; i < pair.Left + pair.LeftCount; i++)
        {
            if (a.PartArray[i].Role == PartRole.Family)
                return true;
        }
        for (var j = pair.Right; j < pair.Right + pair.RightCount; j++)
        {
            if (b.PartArray[j].Role == PartRole.Family)
                return true;
        }
        return false;
    }

    private static void Doubt(NameDoubts doubt, double factor, ref double score, ref NameDoubts doubts)
    {
        score *= factor;
        doubts |= doubt;
    }

    private double Weight(Pairing pair)
    {
        double weight = 0;
        for (var i = pair.Left; i < pair.Left + pair.LeftCount; i++)
            weight += rules.Paired(a.PartArray[i]) * Rarity(a.PartArray[i]) / 2;
        for (var j = pair.Right; j < pair.Right + pair.RightCount; j++)
            weight += rules.Paired(b.PartArray[j]) * Rarity(b.PartArray[j]) / 2;
        return weight;
    }

    private double Rarity(NamePart part) =>
        frequencies is null || part.Kind != PartKind.Word ? 1 : frequencies.Weight(part);

    private (double Weight, bool ContentOfA, bool ContentOfB, bool OneSidedNumber) Left(
        ulong leftTaken,
        ulong rightTaken
    )
    {
        double weight = 0;
        bool contentOfA = false,
            contentOfB = false,
            numberOfA = false,
            numberOfB = false;
        for (var i = 0; i < a.PartArray.Length; i++)
        {
            if ((leftTaken & (1UL << i)) != 0)
                continue;
            weight += rules.Left(a.PartArray[i]);
            contentOfA |= Tells(a.PartArray[i]);
            numberOfA |= a.PartArray[i].Kind == PartKind.Number;
        }
        for (var j = 0; j < b.PartArray.Length; j++)
        {
            if ((rightTaken & (1UL << j)) != 0)
                continue;
            weight += rules.Left(b.PartArray[j]);
            contentOfB |= Tells(b.PartArray[j]);
            numberOfB |= b.PartArray[j].Kind == PartKind.Number;
        }
        return (weight, contentOfA, contentOfB, numberOfA != numberOfB);
    }

    /// <summary>An initial tells too: A. Nazarbayev is not Nursultan Nazarbayev.</summary>
    private static bool Tells(NamePart part) => part.IsContent || part.Kind == PartKind.Initial;

    /// <summary>Whether words that agree stand in another order, with nothing in either name to tell that it may.</summary>
    private bool OrderDiffers(ReadOnlySpan<Pairing> pairs)
    {
        if (rules.ArePersons && (a.TellsOrder || b.TellsOrder || HasPatronymic(a) || HasPatronymic(b)))
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
        pair.How != AlignmentKind.LegalForm
        && a.PartArray[pair.Left] is { IsContent: true, Role: not PartRole.Father };

    private static bool HasPatronymic(Name name) =>
        Array.Exists(name.PartArray, p => p.Kind == PartKind.Patronymic);

    private double FormFactor(ref NameDoubts doubts)
    {
        var formOfA = Form(a);
        var formOfB = Form(b);
        if (formOfA is null && formOfB is null)
            return 1;
        if (formOfA is null || formOfB is null)
            return FormMissingFactor;
        if (string.Equals(formOfA, formOfB, StringComparison.Ordinal))
            return 1;
        if (LegalForms.AreAkin(formOfA, formOfB))
            return AkinFormFactor;
        doubts |= NameDoubts.OtherLegalForm;
        return OtherFormFactor;
    }

    private static string? Form(Name name) =>
        Array.Find(name.PartArray, p => p.Kind == PartKind.LegalForm)?.Code;
}
