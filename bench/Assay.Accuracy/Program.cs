using System.Globalization;
using Assay.Accuracy;

const int worst = 40;
switch (args)
{
    case ["pairs", var path, .. var rest]:
        PairAccuracy.Report(path, rest is [var most] ? int.Parse(most, CultureInfo.InvariantCulture) : worst);
        return 0;
    case ["fit", var path, var table]:
        PairAccuracy.Fit(path, table);
        return 0;
    default:
        Console.Error.WriteLine("accuracy pairs PAIRS.csv [WORST] | accuracy fit PAIRS.csv NAME-WEIGHTS.tsv");
        return 1;
}
