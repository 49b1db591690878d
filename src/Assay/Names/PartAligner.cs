namespace Assay.Names;

/// <summary>One pairing while it is being worked with: ranges of parts of the two names.</summary>
internal readonly record struct Pairing(
    int Left,
    int LeftCount,
    int Right,
    int RightCount,
    AlignmentKind How,
    double Similarity,
    int Letters = 0
);

/// <summary>
/// Pairs the parts of two names: the most alike first, of equals the ones at like places, then words that one side writes as
/// one and the other as several. The outcome does not depend on which name comes first.
/// </summary>
internal ref struct PartAligner
{
    /// <summary>How many words may be one of the other name.</summary>
    public const int MostJoined = 4;

    /// <summary>By how many letters a word and those that may be it in pieces differ at most, doubled letters and the like included.</summary>
    public const int MostLengthsApart = 3;

    /// <summary>A slip takes a sound out of the set of all and puts another in; a seam may make two sounds one (t and s: ts), once or twice.</summary>
    private const int MostSoundsOff = 5;

    private readonly NamePart[] _left;
    private readonly NamePart[] _right;
    private readonly bool _persons;
    private readonly Span<Pairing> _pairs;

    public PartAligner(Name left, Name right, bool persons, Span<Pairing> pairs)
    {
        _left = left.PartArray;
        _right = right.PartArray;
        _persons = persons;
        _pairs = pairs;
    }

    /// <summary>How many pairings were found.</summary>
    public int Count { get; private set; }

    /// <summary>The parts of the first name that are in a pairing, one bit each.</summary>
    public ulong LeftTaken { get; private set; }

    /// <summary>The parts of the second name that are in a pairing, one bit each.</summary>
    public ulong RightTaken { get; private set; }

    /// <summary>The words of the first name that are set against another word of the second, one bit each.</summary>
    public ulong LeftOther { get; private set; }

    /// <summary>The words of the second name that are set against another word of the first, one bit each.</summary>
    public ulong RightOther { get; private set; }

    /// <summary>Whether the part of the first name is in a pairing.</summary>
    public readonly bool IsLeftTaken(int i) => (LeftTaken & (1UL << i)) != 0;

    /// <summary>Whether the part of the second name is in a pairing.</summary>
    public readonly bool IsRightTaken(int j) => (RightTaken & (1UL << j)) != 0;

    /// <summary>Finds the pairings.</summary>
    public void Align()
    {
        var size = _left.Length * _right.Length;
        var how =
            size <= 256
                ? stackalloc (double Similarity, AlignmentKind How)[size]
                : new (double, AlignmentKind)[size];
        var any = false;
        for (var i = 0; i < _left.Length; i++)
        {
            for (var j = 0; j < _right.Length; j++)
            {
                how[(i * _right.Length) + j] = PartCloseness.Of(_left[i], _right[j], _persons);
                any |= how[(i * _right.Length) + j].Similarity > 0;
            }
        }
        while (any && Best(how) is var (i, j) && i >= 0)
        {
            var (similarity, kind) = how[(i * _right.Length) + j];
            Take(new Pairing(i, 1, j, 1, kind, similarity));
        }
        Join();
        PairForms();
        if (LeftTaken != 0)
            PairOthers();
    }

    /// <summary>Pairs the one word of a name with all words of the other, whose first letters it has.</summary>
    public void PairAcronym()
    {
        var (left, leftCount) = Words(_left);
        var (right, rightCount) = Words(_right);
        Take(new Pairing(left, leftCount, right, rightCount, AlignmentKind.Acronym, Acronym.Similarity));
        PairForms();
    }

    /// <summary>From the first part that is no legal form to the last.</summary>
    private static (int Start, int Count) Words(NamePart[] parts)
    {
        var start = Array.FindIndex(parts, p => p.Kind != PartKind.LegalForm);
        return (start, Array.FindLastIndex(parts, p => p.Kind != PartKind.LegalForm) - start + 1);
    }

    private readonly (int Left, int Right) Best(ReadOnlySpan<(double Similarity, AlignmentKind How)> how)
    {
        var best = (Left: -1, Right: -1);
        var bestSimilarity = 0.0;
        for (var i = 0; i < _left.Length; i++)
        {
            if (IsLeftTaken(i))
                continue;
            for (var j = 0; j < _right.Length; j++)
            {
                var similarity = how[(i * _right.Length) + j].Similarity;
                if (similarity <= 0 || similarity < bestSimilarity || IsRightTaken(j))
                    continue;
                if (similarity > bestSimilarity || Nearer(i, j, best))
                {
                    best = (i, j);
                    bestSimilarity = similarity;
                }
            }
        }
        return best;
    }

    /// <summary>The order among equals is the same when the names change places: by distance, then by sum.</summary>
    private static bool Nearer(int i, int j, (int Left, int Right) other)
    {
        var distance = Math.Abs(i - j) - Math.Abs(other.Left - other.Right);
        return distance < 0 || (distance == 0 && i + j < other.Left + other.Right);
    }

    /// <summary>One word here, several there: Goodwill, Good Will; Abdulaziz, Abdul Aziz. The most alike first, from either side.</summary>
    private void Join()
    {
        while (true)
        {
            var best = default(Pairing);
            for (var i = 0; i < _left.Length; i++)
            {
                if (IsLeftTaken(i) || !CanBeOne(_left[i]))
                    continue;
                var (start, count, similarity) = Joined(_left[i], _right, RightTaken);
                if (count > 0 && IsBetter(similarity, i + start, best))
                    best = new Pairing(i, 1, start, count, AlignmentKind.Joined, similarity);
            }
            for (var j = 0; j < _right.Length; j++)
            {
                if (IsRightTaken(j) || !CanBeOne(_right[j]))
                    continue;
                var (start, count, similarity) = Joined(_right[j], _left, LeftTaken);
                if (count > 0 && IsBetter(similarity, j + start, best))
                    best = new Pairing(start, count, j, 1, AlignmentKind.Joined, similarity);
            }
            if (best.Similarity <= 0)
                return;
            Take(best);
        }
    }

    private static bool IsBetter(double similarity, int places, Pairing other) =>
        similarity > other.Similarity
        || (similarity.Equals(other.Similarity) && places < other.Left + other.Right);

    private static bool CanBeOne(NamePart part) =>
        part.Kind is PartKind.Word or PartKind.Patronymic && part.Folded.Length > 2;

    private static (int Start, int Count, double Similarity) Joined(
        NamePart one,
        NamePart[] parts,
        ulong taken
    )
    {
        var best = (Start: 0, Count: 0, Similarity: 0.0);
        for (var start = 0; start + 1 < parts.Length; start++)
        {
            var length = 0;
            var sounds = 0;
            var isWritten = true;
            for (var end = start; end < parts.Length && end - start < MostJoined; end++)
            {
                // a part that is in another pairing ends the run; what is left of a name may still be a whole
                if ((taken & (1UL << end)) != 0 || parts[end].Kind is PartKind.LegalForm)
                    break;
                length += parts[end].Folded.Length;
                sounds |= parts[end].Letters;
                isWritten &= !parts[end].IsSyllabic;
                if (length > one.Folded.Length + MostLengthsApart)
                    break;
                if (
                    end == start
                    || length < one.Folded.Length - MostLengthsApart
                    || int.PopCount(sounds ^ one.Letters) > MostSoundsOff
                )
                    continue;
                var text = string.Concat(parts[start..(end + 1)].Select(p => p.Folded));
                var similarity = PartCloseness.Joined(one.Key, SpellingKey.Of(text), isWritten);
                if (similarity > best.Similarity)
                    best = (start, end - start + 1, similarity);
            }
        }
        return best;
    }

    private void PairForms()
    {
        for (var i = 0; i < _left.Length; i++)
        {
            for (var j = 0; j < _right.Length; j++)
            {
                if (
                    _left[i].Kind != PartKind.LegalForm
                    || _right[j].Kind != PartKind.LegalForm
                    || IsLeftTaken(i)
                    || IsRightTaken(j)
                )
                    continue;
                if (string.Equals(_left[i].Code, _right[j].Code, StringComparison.Ordinal))
                    Take(new Pairing(i, 1, j, 1, AlignmentKind.LegalForm, 1));
            }
        }
    }

    /// <summary>Sets the words against each other that both names have to themselves, the most alike first: how far apart they are still tells.</summary>
    private void PairOthers()
    {
        while (true)
        {
            var best = (Left: -1, Right: -1);
            var least = int.MaxValue;
            for (var i = 0; i < _left.Length; i++)
            {
                if (((LeftTaken | LeftOther) & (1UL << i)) != 0 || !CanDiffer(_left[i]))
                    continue;
                for (var j = 0; j < _right.Length; j++)
                {
                    if (((RightTaken | RightOther) & (1UL << j)) != 0 || !CanDiffer(_right[j]))
                        continue;
                    var letters = PartCloseness.LettersApart(_left[i], _right[j]);
                    if (letters < least || (letters == least && Nearer(i, j, best)))
                    {
                        best = (i, j);
                        least = letters;
                    }
                }
            }
            if (best.Left < 0)
                return;
            _pairs[Count++] = new Pairing(best.Left, 1, best.Right, 1, AlignmentKind.Other, 0, least);
            LeftOther |= 1UL << best.Left;
            RightOther |= 1UL << best.Right;
        }
    }

    private readonly bool CanDiffer(NamePart part) =>
        part.Kind != PartKind.Number && (part.IsContent || (_persons && part.Kind == PartKind.Initial));

    private void Take(Pairing pairing)
    {
        _pairs[Count++] = pairing;
        LeftTaken |= Mask(pairing.Left, pairing.LeftCount);
        RightTaken |= Mask(pairing.Right, pairing.RightCount);
    }

    private static ulong Mask(int start, int count) => ((1UL << count) - 1) << start;
}
