using Assay.Formats.Lists.Australia;
using Assay.Formats.Lists.Canada;
using Assay.Formats.Lists.China;
using Assay.Formats.Lists.Eu.Annexes;
using Assay.Formats.Lists.Eu.Fsf;
using Assay.Formats.Lists.Ftm;
using Assay.Formats.Lists.Ofac;
using Assay.Formats.Lists.Ofac.Advanced;
using Assay.Formats.Lists.Ofac.SdnXml;
using Assay.Formats.Lists.OpenSanctions;
using Assay.Formats.Lists.Switzerland;
using Assay.Formats.Lists.Uk;
using Assay.Formats.Lists.Ukraine;
using Assay.Formats.Lists.Un;
using Assay.Formats.Lists.UnitedStates.Bis;
using Assay.Formats.Lists.UnitedStates.Csl;
using Assay.Formats.Lists.UnitedStates.Extracts;
using Assay.Formats.Lists.UnitedStates.Tables;

namespace Assay.Formats.Lists;

/// <summary>All formats of lists that can be read. A new one is a line here.</summary>
public static class ListReaders
{
    /// <summary>In the order they are asked.</summary>
    public static IReadOnlyList<IListReader> All { get; } =
    [
        new OfacReader(),
        new UnReader(),
        new UkXmlReader(),
        new UkSheetReader(),
        new UkExportReader(),
        new UkTablesReader(),
        new UkRetiredReader(),
        new CanadaReader(),
        new AnnexReader(),
        new FsfXmlReader(),
        new FsfCsvReader(),
        new AuReader(),
        new AuNamesReader(),
        new SecoReader(),
        new CnReader(),
        new NsdcReader(),
        new ExtractReader(),
        new DeniedPersonsReader(),
        new CompiledTable(),
        new OfacXmlReader(),
        new OfacAdvancedReader(),
        new CslReader(),
        new SimpleReader(),
        new FtmReader(),
    ];
}
