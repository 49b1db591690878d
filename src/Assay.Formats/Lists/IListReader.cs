using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists;

/// <summary>
/// One publisher's format. A format is a folder beside this file with a record (what a row or element says), a reader
/// (bytes to records, this contract) and a mapper (records to listed parties), and one line in <see cref="ListReaders"/>.
/// </summary>
public interface IListReader
{
    /// <summary>The format in words, such as "OFAC CSV".</summary>
    string Format { get; }

    /// <summary>
    /// The format's short name and the version of its reading, such as <c>ofac-csv/2</c>. An edition says what it was read by; a reader that
    /// reads the same bytes into more or other content has a higher version, so that importing them again reads them again.
    /// </summary>
    string FormatId { get; }

    /// <summary>What part of which list a file is, from its name and beginning; null where it is none of this format's.</summary>
    ListPart? Recognise(ListFile file);

    /// <summary>
    /// All that a file is: most are one part of one list; one that gathers the lists of many authorities is a part of each. A format
    /// that says in the midst of the file what lists it holds, or of which day, may read it through for this.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="log">Where to say what is odd about that.</param>
    /// <returns>Parts of different lists and of one day; none where it is none of this format's.</returns>
    /// <exception cref="AssayException">It has to be read through and cannot be (AS20xx).</exception>
    IReadOnlyList<ListPart> Parts(ListFile file, ListLog log) => Recognise(file) is { } part ? [part] : [];

    /// <summary>
    /// Reads the parts of one edition, party by party, holding as little as the format allows. What is odd goes to the set's log; what makes
    /// the whole unreadable is thrown as <see cref="AssayException"/>, and nothing of it is then used.
    /// </summary>
    IEnumerable<ListedParty> Read(ListFileSet set);
}

/// <summary>What part of which list a file is.</summary>
/// <param name="List">The list.</param>
/// <param name="Role">Which part, such as <c>sdn</c> or <c>add</c>; a format of one file has one role.</param>
/// <param name="IsPrimary">Whether the entries themselves stand in it, so that there is no edition without it.</param>
/// <param name="Date">The day of publication, where the content says it (UTC).</param>
public sealed record ListPart(ListId List, string Role, bool IsPrimary, LocalDate? Date)
{
    /// <summary>Whether the file is whole without an entry, so that the list is empty on its day: everybody was delisted. Elsewhere that is a fault.</summary>
    public bool MayBeEmpty { get; init; }
}
