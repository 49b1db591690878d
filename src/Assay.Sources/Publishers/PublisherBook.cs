using Assay.Model;

namespace Assay.Sources.Publishers;

/// <summary>Where all lists are published (<c>data/publishers.yaml</c>, or a file of the user's).</summary>
/// <param name="Lists">In the order of the file.</param>
public sealed record PublisherBook(IReadOnlyList<ListSource> Lists)
{
    /// <summary>Where a list is published; null where the book does not know.</summary>
    public ListSource? Find(ListId list) => Lists.FirstOrDefault(source => source.Holds.Contains(list));

    /// <summary>What brings a list, <c>us-ofac/sdn</c>, or all of a publisher, <c>us-ofac</c>. Empty where the book has no such name.</summary>
    public IReadOnlyList<ListSource> Named(string name) =>
        [.. Lists.Where(source => NamesOf(source).Contains(name, StringComparer.Ordinal))];

    /// <summary>All names that <see cref="Named"/> answers.</summary>
    public IReadOnlyList<string> Names => [.. Lists.SelectMany(NamesOf).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> NamesOf(ListSource source) =>
        source
            .Holds.Prepend(source.List)
            .SelectMany(list => (string[])[list.Publisher.Value, list.ToString()]);
}
