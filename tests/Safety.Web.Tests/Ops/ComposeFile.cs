using YamlDotNet.RepresentationModel;

namespace Safety.Web.Tests.Ops;

/// <summary>What must hold in the compose file; each finding is a sentence.</summary>
internal sealed class ComposeFile
{
    private const string Scripts = "./ops/db:/docker-entrypoint-initdb.d:ro";
    private readonly YamlMappingNode root;

    internal ComposeFile(string text)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        root = (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    internal IEnumerable<string> Findings() =>
        Services().SelectMany(service => OfService(service.Key, service.Map))
            .Concat(Secrets())
            .Concat(Services().Any(service => Names(service.Map, "volumes").Contains(Scripts))
                ? [] : ["No server gets the schema's scripts, and the service would not start."])
            .Concat(Of(root, "volumes").Length > 0 ? [] : ["No volume keeps the data."]);

    private IEnumerable<string> OfService(string name, YamlMappingNode service)
    {
        if (Of(service, "healthcheck").All(part => part.Key != "test")) yield return $"{name} has no health check.";
        if (!service.Children.ContainsKey("volumes")) yield return $"{name} keeps its data in no volume.";
        if (!service.Children.ContainsKey("secrets")) yield return $"{name} is given no secret.";
        foreach (var (key, value) in Of(service, "environment"))
            if (IsSecret(key, $"{value}")) yield return $"{name} has the secret {key} in its environment.";
        foreach (var used in Names(service, "secrets").Where(used => Of(root, "secrets").All(s => s.Key != used)))
            yield return $"{name} uses the secret {used}, which is not declared.";
        foreach (var port in Names(service, "ports"))
            if (!port.StartsWith("127.0.0.1:", StringComparison.Ordinal))
                yield return $"{name} opens {port} to the network without TLS.";
    }

    private IEnumerable<string> Secrets() =>
        Of(root, "secrets").Where(secret => !((YamlMappingNode)secret.Value).Children.ContainsKey("file"))
            .Select(secret => $"The secret {secret.Key} does not come from a file.");

    // A name that ends in _FILE says where a secret is; a connection string must carry no password.
    private static bool IsSecret(string key, string value) =>
        value.Contains("password=", StringComparison.OrdinalIgnoreCase)
        || (!key.EndsWith("_FILE", StringComparison.Ordinal)
            && (key.Contains("PASSWORD", StringComparison.OrdinalIgnoreCase)
                || key.EndsWith("KEY", StringComparison.OrdinalIgnoreCase)));

    private IEnumerable<(string Key, YamlMappingNode Map)> Services() =>
        Of(root, "services").Select(service => (service.Key, (YamlMappingNode)service.Value));

    private static (string Key, YamlNode Value)[] Of(YamlMappingNode parent, string name) =>
        parent.Children.TryGetValue(name, out var child) && child is YamlMappingNode map
            ? [.. map.Children.Select(pair => ($"{pair.Key}", pair.Value))] : [];

    private static string[] Names(YamlMappingNode parent, string name) =>
        parent.Children.TryGetValue(name, out var child) && child is YamlSequenceNode list
            ? [.. list.Select(item => $"{item}")] : [];
}
