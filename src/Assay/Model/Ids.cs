using System.Diagnostics.CodeAnalysis;

namespace Assay.Model;

/// <summary>The rule all of Assay's own ids obey: lower-case Latin letters, digits and <c>- . : / _</c>, up to 160 characters.</summary>
public static class IdText
{
    /// <summary>The greatest length of an id.</summary>
    public const int MaximumLength = 160;

    /// <summary>Whether <paramref name="text"/> may be an id.</summary>
    public static bool IsValid([NotNullWhen(true)] string? text)
    {
        if (string.IsNullOrEmpty(text) || text.Length > MaximumLength || !char.IsAsciiLetterOrDigit(text[0]))
            return false;
        foreach (var c in text)
        {
            if (!(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.' or ':' or '/' or '_'))
                return false;
        }
        return true;
    }

    internal static string Checked(string text) =>
        IsValid(text)
            ? text
            : throw new ArgumentException(
                $"'{text}' is not an id: lower-case letters, digits and - . : / _ are allowed.",
                nameof(text)
            );
}

/// <summary>A party, in a deal or in the register of parties.</summary>
public readonly record struct PartyId
{
    /// <summary>Takes the id as text.</summary>
    /// <exception cref="ArgumentException">The text is no id by <see cref="IdText"/>.</exception>
    public PartyId(string value) => Value = IdText.Checked(value);

    /// <summary>The id as text.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>An asset, act or term of a deal, or a deposit of the register.</summary>
public readonly record struct ItemId
{
    /// <summary>Takes the id as text.</summary>
    /// <exception cref="ArgumentException">The text is no id by <see cref="IdText"/>.</exception>
    public ItemId(string value) => Value = IdText.Checked(value);

    /// <summary>The id as text.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A commodity or group of commodities, such as <c>neodymium</c> or <c>rare-earths-light</c>.</summary>
public readonly record struct CommodityId
{
    /// <summary>Takes the id as text.</summary>
    /// <exception cref="ArgumentException">The text is no id by <see cref="IdText"/>.</exception>
    public CommodityId(string value) => Value = IdText.Checked(value);

    /// <summary>The id as text.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A legal order's body of measures: <c>us</c>, <c>eu</c>, <c>uk</c>, <c>ua</c>, <c>un</c> …</summary>
public readonly record struct RegimeId
{
    /// <summary>Takes the id as text.</summary>
    /// <exception cref="ArgumentException">The text is no id by <see cref="IdText"/>.</exception>
    public RegimeId(string value) => Value = IdText.Checked(value);

    /// <summary>The id as text.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>
/// A measure (<c>us:eo-14071/1-a-i</c>: regime, instrument, provision) or an instrument (<c>us:eo-14071</c>).
/// An instrument's id stands for all its measures wherever measures are chosen.
/// </summary>
public readonly record struct MeasureId
{
    /// <summary>Takes the id as text.</summary>
    /// <exception cref="ArgumentException">The text is no id by <see cref="IdText"/>.</exception>
    public MeasureId(string value) => Value = IdText.Checked(value);

    /// <summary>The id as text.</summary>
    public string Value { get; }

    /// <summary>Whether this id names <paramref name="other"/> itself or the instrument or article it belongs to.</summary>
    public bool Covers(MeasureId other) =>
        string.Equals(other.Value, Value, StringComparison.Ordinal)
        || (other.Value.StartsWith(Value, StringComparison.Ordinal) && other.Value[Value.Length] == '/');

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>Who publishes a list: <c>us-ofac</c>, <c>eu-council</c>, <c>uk-fcdo</c>, <c>un-sc</c> …</summary>
public readonly record struct PublisherId
{
    /// <summary>Takes the id as text.</summary>
    /// <exception cref="ArgumentException">The text is no id by <see cref="IdText"/>.</exception>
    public PublisherId(string value) => Value = IdText.Checked(value);

    /// <summary>The id as text.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>One list of one publisher, such as <c>us-ofac/sdn</c> and <c>us-ofac/consolidated</c>: what an edition is an edition of.</summary>
public readonly record struct ListId
{
    /// <summary>Takes the publisher and the list's own short name.</summary>
    public ListId(PublisherId publisher, string list)
    {
        Publisher = publisher;
        List = IdText.Checked(list);
    }

    /// <summary>Who publishes it.</summary>
    public PublisherId Publisher { get; }

    /// <summary>Its name among the publisher's lists.</summary>
    public string List { get; }

    /// <summary>Reads <c>publisher/list</c>.</summary>
    /// <exception cref="ArgumentException">There is no slash, or a part is no id.</exception>
    public static ListId Parse(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash > 0
            ? new ListId(new PublisherId(text[..slash]), text[(slash + 1)..])
            : throw new ArgumentException($"'{text}' is not publisher/list.", nameof(text));
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Publisher}/{List}";
}

/// <summary>A record on a list as its publisher numbers it: OFAC's <c>ent_num</c>, the UN's reference number, the UK's unique id.</summary>
/// <param name="List">The list it stands on.</param>
/// <param name="Key">The publisher's own key, unchanged.</param>
public readonly record struct RecordId(ListId List, string Key)
{
    /// <inheritdoc/>
    public override string ToString() => $"{List}#{Key}";

    /// <summary>Reads <c>publisher/list#key</c>; null where it is not so written.</summary>
    public static RecordId? TryParse(string text)
    {
        try
        {
            return Parse(text);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Reads <c>publisher/list#key</c>.</summary>
    /// <exception cref="ArgumentException">It is not so written.</exception>
    public static RecordId Parse(string text)
    {
        var mark = text.IndexOf('#', StringComparison.Ordinal);
        return mark > 0 && mark < text.Length - 1
            ? new RecordId(ListId.Parse(text[..mark]), text[(mark + 1)..])
            : throw new ArgumentException($"'{text}' is not publisher/list#key.", nameof(text));
    }
}
