using Assay.Model;

namespace Assay.Sources.Publishers;

/// <summary>Where all lists are published (<c>data/publishers.yaml</c>, or a file of the user's).</summary>
/// <param name="Lists">In the order of the file.</param>
public sealed record PublisherBook(IReadOnlyList<ListSource> Lists)
{
    /// <summary>Where a list is published; null where the book does not know.</summary>
    public ListSource? Find(ListId list) => Lists.FirstOrDefault(source => source.List == list);

    /// <summary>The lists of that name: one, <c>us-ofac/sdn</c>, or all of a publisher, <c>us-ofac</c>. Empty where the book has none.</summary>
    public IReadOnlyList<ListSource> Named(string name) =>
        [
            .. Lists.Where(source =>
                string.Equals(source.List.ToString(), name, StringComparison.Ordinal)
                || string.Equals(source.List.Publisher.Value, name, StringComparison.Ordinal)
            ),
        ];

    /// <summary>All names that <see cref="Named"/> answers.</summary>
    public IReadOnlyList<string> Names =>
        [
            .. Lists
                .Select(source => source.List.Publisher.Value)
                .Concat(Lists.Select(source => source.List.ToString()))
                .Distinct(StringComparer.Ordinal),
        ];
}
