import java.net.URL;

class Fetch {
    public static void main(String[] args) throws Exception {
        try (var page = new URL(args[0]).openStream()) {
            page.readAllBytes();
        }
    }
}
