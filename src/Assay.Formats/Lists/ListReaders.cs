using Assay.Formats.Lists.Ofac;
using Assay.Formats.Lists.Ofac.Advanced;
using Assay.Formats.Lists.Ofac.SdnXml;
using Assay.Formats.Lists.Un;

namespace Assay.Formats.Lists;

/// <summary>All formats of lists that can be read. A new one is a line here.</summary>
public static class ListReaders
{
    /// <summary>In the order they are asked.</summary>
    public static IReadOnlyList<IListReader> All { get; } =
    [new OfacReader(), new OfacXmlReader(), new OfacAdvancedReader(), new UnReader()];
}
