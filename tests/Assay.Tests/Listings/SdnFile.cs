using Assay.Formats.Lists;
using Assay.Listings;

namespace Assay.Tests.Listings;

/// <summary>OFAC's SDN list of 27 June 2024, primary file alone.</summary>
internal static class SdnFile
{
    /// <summary>The edition; skips the test where the file is absent.</summary>
    public static EditionContent Read()
    {
        var path = SharedFolder.PathOrSkip("sanctions/ofac/sdn-2024-06-27.csv.gz");
        return ListOffer.Of([path], null, ListReaders.All).Sets.Single().Read().Value!;
    }
}
