using Assay.Cli;

return CommandTree.Run(args, Surroundings.OfProcess());
