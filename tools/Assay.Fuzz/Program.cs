using Assay.Fuzz;

return FuzzCommand.Run(args);
