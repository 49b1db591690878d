using System.Runtime.CompilerServices;
using Assay.Formats.Lists;
using Assay.Listings;

namespace Assay.Bench;

/// <summary>
/// The newest full OFAC edition in <c>../shared</c>: entries and addresses of 2024-06-27 with the nearest original aliases, of
/// February 2025 (aliases of parties that are not among the entries are dropped by the reader).
/// </summary>
internal static class OfacEdition
{
    private const string Day = "2024-06-27";

    public static EditionContent Read()
    {
        var folder = Directory.CreateTempSubdirectory("assay-bench");
        try
        {
            Copy("sdn-2024-06-27.csv.gz", folder, $"sdn-{Day}.csv.gz");
            Copy("add-2024-06-27.csv.gz", folder, $"add-{Day}.csv.gz");
            Copy("alt-2025-02.csv", folder, $"alt-{Day}.csv");
            var set = ListOffer.Of([folder.FullName], null, ListReaders.All).Sets.Single();
            return set.Read().Value ?? throw new InvalidDataException("The OFAC files could not be read.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Copy(string file, DirectoryInfo folder, string name) =>
        File.Copy(Path.Combine(Shared(), file), Path.Combine(folder.FullName, name));

    private static string Shared([CallerFilePath] string source = "")
    {
        for (var folder = new FileInfo(source).Directory; folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "data", "sanctions", "ofac");
            if (Directory.Exists(path))
                return path;
        }
        throw new DirectoryNotFoundException("needs ../shared/data/sanctions/ofac");
    }
}
