using Assay.Model;

namespace Assay.Names;

/// <summary>
/// A name, analysed once so that it can be compared many times: what it says in plain Latin letters, and what each of its parts is.
/// Two names are equal when they were written alike and read as the same kind of name.
/// </summary>
public sealed class Name : IEquatable<Name>
{
    internal Name(
        string original,
        PartyKind kind,
        Script script,
        string folded,
        IReadOnlyList<NamePart> parts,
        bool tellsOrder
    )
    {
        Original = original;
        Kind = kind;
        Script = script;
        Folded = folded;
        Parts = parts;
        TellsOrder = tellsOrder;
        PartArray = [.. parts];
    }

    /// <summary>As written.</summary>
    public string Original { get; }

    /// <summary>Whose name it was read as: it decides whether "AS" may be a legal form and "I." an initial.</summary>
    public PartyKind Kind { get; }

    /// <summary>The writing system it is in.</summary>
    public Script Script { get; }

    /// <summary>Its words in lower-case Latin letters and digits, parted by blanks, legal forms included.</summary>
    public string Folded { get; }

    /// <summary>Its parts in the order written; a legal form of several words is one part.</summary>
    public IReadOnlyList<NamePart> Parts { get; }

    /// <summary>Whether the way it is written tells family name from given name (a comma, capitals), so that order says nothing more.</summary>
    public bool TellsOrder { get; }

    /// <summary>
    /// Whether the name can tell one party from others: a person's needs two words, another's a word of more than four letters or
    /// two words. Below that it is a first name, a family name or an abbreviation, which many share.
    /// </summary>
    public bool Identifies
    {
        get
        {
            var words = 0;
            var longest = 0;
            foreach (var part in PartArray)
            {
                if (!part.IsContent && part.Kind != PartKind.Initial)
                    continue;
                words++;
                longest = Math.Max(longest, part.Folded.Length);
            }
            return words > 1 || (Kind != PartyKind.Person && longest > LongestAbbreviation);
        }
    }

    /// <summary>The acronym that it is; null where it is none.</summary>
    internal string? AsAcronym =>
        (field ??= Acronym.WrittenBy(this) ?? "") is { Length: > 0 } one ? one : null;

    /// <summary>The acronyms that others may write for it.</summary>
    internal string[] Acronyms => field ??= Acronym.Of(this);

    internal NamePart[] PartArray { get; }

    private const int LongestAbbreviation = 4;

    /// <summary>Analyses a name. Never fails: of a text without any letter or digit it has no parts.</summary>
    /// <param name="text">As written, in any script.</param>
    /// <param name="kind">Whose name it is; <see cref="PartyKind.Unknown"/> where that is not known.</param>
    public static Name Of(string text, PartyKind kind = PartyKind.Unknown) =>
        NameAnalysis.Analyse(text, kind);

    /// <inheritdoc/>
    public bool Equals(Name? other) =>
        other is not null
        && Kind == other.Kind
        && string.Equals(Original, other.Original, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Name);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Original);

    /// <inheritdoc/>
    public override string ToString() => Original;
}
